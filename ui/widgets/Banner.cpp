// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Banner.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QStyle>
#include <QTextLayout>
#include <QVariantAnimation>

namespace herald {

namespace {

constexpr int sign = 14;
constexpr int sideMargin = 12;
constexpr int leastWordsWidth = 200;
constexpr int verticalMargin = 6;

} // namespace

/// Bold cause and plain consequence in one running text. A rich-text label would do, but the words come from outside
/// and are never read as markup.
class Banner::Words : public QWidget
{
public:
    explicit Words(QWidget *parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setWords(const QString &cause, const QString &consequence)
    {
        m_cause = cause;
        m_consequence = consequence;
        updateGeometry();
        update();
    }
    const QString &cause() const { return m_cause; }
    const QString &consequence() const { return m_consequence; }

    QSize sizeHint() const override
    {
        const int bold = QFontMetrics(typeFont(font(), TypeSize::Body, QFont::DemiBold)).horizontalAdvance(m_cause);
        return {bold + QFontMetrics(font()).horizontalAdvance(u' ' + m_consequence) + 2, fontMetrics().lineSpacing()};
    }
    QSize minimumSizeHint() const override { return {leastWordsWidth, fontMetrics().lineSpacing()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        QTextLayout layout;
        const qreal height = lay(&layout, width);
        const bool oneLine = height < fontMetrics().lineSpacing() * 1.5;
        return oneLine ? scaledHeight(fontMetrics(), 44) - 2 * verticalMargin : qCeil(height) + 8;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Tones::of(this).text);
        QTextLayout layout;
        const qreal height = lay(&layout, width());
        layout.draw(&painter, QPointF(0, qMax(0.0, (this->height() - height) / 2)));
    }

private:
    qreal lay(QTextLayout *layout, int width) const
    {
        const QString text = m_consequence.isEmpty() ? m_cause : QString(m_cause + u' ' + m_consequence);
        layout->setText(text);
        layout->setFont(font());
        QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
        option.setTextDirection(layoutDirection());
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        QTextLayout::FormatRange bold;
        bold.start = 0;
        bold.length = int(m_cause.size());
        bold.format.setFontWeight(QFont::DemiBold);
        layout->setFormats({bold});
        layout->beginLayout();
        qreal y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, y));
            y += line.height();
        }
        layout->endLayout();
        return y;
    }
    QString m_cause;
    QString m_consequence;
};

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_words(new Words(this))
    , m_button(makeButton({}))
    , m_link(new LinkButton)
    , m_animation(new QVariantAnimation(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(space::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    row->addWidget(m_link, 0, Qt::AlignVCenter);
    mirrorMargins();
    m_button->hide();
    m_link->hide();
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
    connect(m_link, &QPushButton::clicked, this, &Banner::linkClicked);

    m_animation->setDuration(140);
    connect(m_animation, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { setOpacity(value.toReal()); });
    connect(m_animation, &QVariantAnimation::finished, this, [this] {
        if (qFuzzyIsNull(m_animation->endValue().toReal())) {
            hide();
            setOpacity(1);
        }
    });
}

Banner::~Banner() = default;

void Banner::setTone(Tone tone, Glyph glyph)
{
    m_tone = tone;
    m_glyph = glyph;
    update();
}

void Banner::setWords(const QString &cause, const QString &consequence)
{
    m_words->setWords(cause, consequence);
    rename();
    updateGeometry();
}

void Banner::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    m_button->setFixedHeight(scaledHeight(fontMetrics(), 28));
}

void Banner::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Banner::setRounded(bool rounded)
{
    m_rounded = rounded;
    update();
}

QString Banner::cause() const
{
    return m_words->cause();
}

QString Banner::consequence() const
{
    return m_words->consequence();
}

void Banner::rename()
{
    setAccessibleName(consequence().isEmpty() ? cause() : tr("%1 %2", "two sentences").arg(cause(), consequence()));
    m_words->setAccessibleName(accessibleName());
}

void Banner::reveal()
{
    if (!isHidden() && m_animation->state() != QAbstractAnimation::Running)
        return;
    show();
    fade(1);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    if (!isHidden())
        fade(0);
}

void Banner::fade(qreal to)
{
    m_animation->stop();
    if (!animationWanted() || !isVisible()) {
        setOpacity(1);
        setVisible(to > 0);
        return;
    }
    m_animation->setStartValue(1 - to);
    m_animation->setEndValue(to);
    m_animation->start();
}

void Banner::setOpacity(qreal opacity)
{
    m_opacity = opacity;
    if (opacity >= 1) {
        setGraphicsEffect(nullptr);
        return;
    }
    auto *effect = qobject_cast<QGraphicsOpacityEffect *>(graphicsEffect());
    if (!effect) {
        effect = new QGraphicsOpacityEffect(this);
        setGraphicsEffect(effect);
    }
    effect->setOpacity(opacity);
}

int Banner::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

QSize Banner::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return {hint.width(), qMax(hint.height(), heightForWidth(hint.width()))};
}

void Banner::mirrorMargins()
{
    const int signRoom = sideMargin + sign + 10;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? 8 : signRoom, verticalMargin, mirrored ? signRoom : 8, verticalMargin);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintRounded(painter, rect(), m_rounded ? corner::frame : 0, tones[m_tone].ground, tones.groundLine(m_tone));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - sideMargin - sign : sideMargin;
    paintGlyph(painter, m_glyph, QRectF(x, (height() - sign) / 2.0, sign, sign), tones[m_tone].text);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorMargins();
    if (event->type() == QEvent::FontChange) {
        m_button->setFixedHeight(scaledHeight(fontMetrics(), 28));
        updateGeometry();
    }
}

} // namespace herald

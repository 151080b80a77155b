// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/EditorBox.h"

#include "app/text/Placeholders.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CounterBar.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/NoticeEditor.h"
#include "ui/widgets/Scale.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

QString asSentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

// What cannot be seen, or looks like what takes its place, is told in words.
QString EditorBox::shown(const QString &characters)
{
    const char32_t point = characters.toUcs4().value(0);
    switch (point) {
    case 0x09:
        return tr("a tab");
    case 0x20:
        return tr("a space");
    case 0xA0:
    case 0x202F:
        return tr("a no-break space");
    case 0xAD:
        return tr("a hidden hyphen");
    default:
        break;
    }
    const QString number = QString::number(uint(point), 16).toUpper().rightJustified(4, u'0');
    if (QChar::isSpace(point))
        return tr("a special space (U+%1)").arg(number);
    return QChar::isPrint(point) ? characters : tr("an invisible character (U+%1)").arg(number);
}

QString EditorBox::exchange(const LookalikeChange &change)
{
    if (change.replacement.isEmpty())
        return tr("%1 left out").arg(shown(change.original));
    // A letter and its accent, written one after the other: both spellings look the same.
    const int pieces = int(change.original.toUcs4().size());
    if (pieces > 1 && change.original.normalized(QString::NormalizationForm_C) == change.replacement)
        return tr("%1, written as %Ln characters, becomes one character", nullptr, pieces).arg(change.replacement);
    return tr("%1 becomes %2").arg(shown(change.original), shown(change.replacement));
}

EditorBox::EditorBox(QWidget *parent)
    : QWidget(parent)
    , m_editor(new NoticeEditor)
    , m_suggestionBanner(new Banner)
    , m_counter(new CounterBar)
    , m_notice(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
{
    m_editor->setObjectName(u"noticeEditor"_s);
    m_editor->setAccessibleName(tr("Message"));
    m_editor->setAccessibleDescription(tr("The text that is sent. Tab leaves the box."));
    m_editor->setPlaceholderText(tr("Write the notice"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_counter->setObjectName(u"counter"_s);
    // With a ground of its own, what is around it need not be painted again at every keystroke.
    m_counter->setBackgroundRole(QPalette::Base);
    m_counter->setAutoFillBackground(true);
    m_notice->setObjectName(u"textNotice"_s);
    m_notice->setWordWrap(true);
    m_suggestionBanner->setObjectName(u"suggestion"_s);
    m_suggestionBanner->setTone(Tone::Amber, Glyph::Warn);
    m_suggestionBanner->setRounded(false);
    m_suggestionBanner->hide();

    auto *frame = new FrameBox(FrameBox::Field);
    frame->setShowsFocus(true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->setSpacing(0);
    // Three lines at least, whatever is suggested below them.
    m_editor->setMinimumHeight(3 * m_editor->fontMetrics().lineSpacing() + 2 * space::medium);
    inside->addWidget(m_editor, 1);
    inside->addWidget(m_suggestionBanner);
    inside->addWidget(new HairLine);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    foot->setSpacing(2);
    foot->addWidget(m_counter);
    foot->addWidget(m_notice);
    inside->addLayout(foot);
    m_notice->hide();

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    setFocusProxy(m_editor);

    // Suggestions compare whole texts; they wait for a pause so that typing never does.
    m_suggestTimer.setSingleShot(true);
    m_suggestTimer.setInterval(200ms);
    connect(&m_suggestTimer, &QTimer::timeout, this, &EditorBox::suggest);
    connect(m_editor, &NoticeEditor::edited, this, &EditorBox::count);
    connect(m_suggestionBanner, &Banner::buttonClicked, this, &EditorBox::applySuggestion);
    connect(m_suggestionBanner, &Banner::linkClicked, this, [this] {
        m_kept = text();
        dropSuggestion();
        m_editor->setFocus();
    });
    count();
}

QString EditorBox::text() const
{
    return m_editor->text();
}

void EditorBox::setText(const QString &text)
{
    if (text != m_editor->text())
        m_editor->setText(text);
}

void EditorBox::count()
{
    const QString written = m_editor->text();
    m_segments = countSegments(written);
    m_editor->setMarks(m_segments);
    m_counter->setCount(m_segments);

    // What stands in braces is not what a person gets.
    const bool personal = written.contains("{{"_L1) && TextTemplate(written).hasPlaceholders();
    QString words;
    if (personal && m_segments.segments > 1)
        words = tr("Counted with the placeholders as they stand here. The list counts each person's own text.");
    else if (m_segments.segments > maxSegmentsPerMessage)
        words = tr("Telnyx takes at most 10 parts in one message, and this text needs %Ln. Shorten it, or send it as "
                   "two notices.",
            nullptr, int(m_segments.segments));
    else if (!m_segments.doubtful.isEmpty())
        words = tr("“%1” is counted by the standard. Telnyx may count it as Unicode and bill more parts.")
                    .arg(written.mid(m_segments.doubtful.first().index, m_segments.doubtful.first().length));
    m_notice->setText(words);
    m_noticeIsHint = personal && m_segments.segments > 1;
    placeNotice();

    if (m_segments.unicode.isEmpty()) {
        m_suggestTimer.stop();
        m_suggestion = {};
        m_counter->setUnicodeCosts(false);
        dropSuggestion();
    } else {
        m_suggestTimer.start();
    }
    Q_EMIT textChanged(written);
}

void EditorBox::suggest()
{
    const QString written = text();
    m_suggestion = suggestLookalikes(written);
    const qsizetype saved = m_suggestion.segmentsSaved();
    m_counter->setUnicodeCosts(saved > 0);
    if (m_suggestion.changes.isEmpty() || saved <= 0 || m_kept == written) {
        dropSuggestion();
        return;
    }
    QStringList exchanges;
    int places = 0;
    for (const LookalikeChange &change : m_suggestion.changes) {
        places += int(change.positions.size());
        if (exchanges.size() < 3)
            exchanges.append(exchange(change));
    }
    if (m_suggestion.changes.size() > exchanges.size())
        exchanges.append(tr("%Ln more", nullptr, int(m_suggestion.changes.size() - exchanges.size())));
    const QString sentence = asSentence(exchanges.join(u"; "_s));
    const bool personal = TextTemplate(written).hasPlaceholders();
    m_suggestionBanner->setWords(tr("%Ln character(s) could be written more cheaply.", nullptr, places),
        personal ? tr("%1. May save parts.").arg(sentence)
                 : tr("%1. Saves %Ln part(s) a text.", nullptr, int(saved)).arg(sentence));
    m_suggestionBanner->setButton(tr("Replace %Ln", nullptr, places));
    m_suggestionBanner->setLink(tr("Keep"));
    if (!m_suggestionBanner->isVisibleTo(this))
        m_suggestionBanner->reveal();
    m_suggesting = true;
    placeNotice();
}

void EditorBox::applySuggestion()
{
    m_editor->setText(applyLookalikes(text(), m_suggestion.changes));
    dropSuggestion();
    m_editor->setFocus();
}

void EditorBox::dropSuggestion()
{
    m_suggesting = false;
    if (m_suggestionBanner->isVisibleTo(this))
        m_suggestionBanner->dismiss();
    placeNotice();
}

/// How a template is counted can wait while there is something to decide: in a small window every line counts.
void EditorBox::placeNotice()
{
    m_notice->setVisible(!m_notice->text().isEmpty() && !(m_noticeIsHint && m_suggesting));
}

} // namespace herald

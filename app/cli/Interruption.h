// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace herald {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a signal in the event loop, as long as it lives; a second one ends the
/// process as usual. A closed pipe on the output ends nothing: a message may be on its way. One at a time.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    /// Asked for by now, whether or not the event loop has run since.
    bool isRequested();
    /// Waits for something to read from the file descriptor @p in; false when an interruption comes first.
    bool waitToRead(int in);

Q_SIGNALS:
    void requested();

private:
    void read();
    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
    bool m_requested = false;
};

} // namespace herald

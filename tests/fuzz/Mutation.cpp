// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer in ordinary builds: changes the files of a corpus in a given number of ways, always the same
// ones. Usage: NAME RUNS FOLDER…   or, to look at one input again: NAME FILE
#include "tests/fuzz/FuzzTarget.h"

#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>
#include <cstdio>
#include <random>
#include <unistd.h>

namespace {

constexpr qsizetype largestInput = 64 * 1024;
const char *const lastInput = "fuzz-last-input";
QByteArray current;

/// Leaves the input that did it behind. Only calls that are allowed in a signal's handler.
extern "C" void keepInput(int signal)
{
    if (FILE *file = std::fopen(lastInput, "wb")) {
        std::fwrite(current.constData(), 1, size_t(current.size()), file);
        std::fclose(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Mutator
{
public:
    explicit Mutator(QList<QByteArray> corpus)
        : m_corpus(std::move(corpus))
    {
    }

    QByteArray next()
    {
        QByteArray input = any();
        const int changes = 1 + below(6);
        for (int i = 0; i < changes; ++i)
            change(input);
        return input.left(largestInput);
    }

private:
    int below(qsizetype bound) { return bound <= 1 ? 0 : int(m_random() % quint32(bound)); }
    const QByteArray &any() { return m_corpus.at(below(m_corpus.size())); }

    void change(QByteArray &input)
    {
        static const QList<QByteArray> pieces{"\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "sep=;\n",
            "\xEF\xBB\xBF", "\xFF\xFE", QByteArray(1, '\0'), "=", "'", "+44", "BEGIN:VCARD\n", "END:VCARD\n",
            "TEL:", "=\n", "&amp;", "<", "/>", "-1", "99999999999", "2147483647", "1e308", "NaN", "A1048576", "XFD1",
            "<row>", "<c>", "</row>"};
        const int at = below(input.size() + 1);
        const int size = below(std::min<qsizetype>(input.size() - at, 64)) + 1;
        switch (below(7)) {
        case 0:
            if (at < input.size())
                input[at] = char(m_random());
            break;
        case 1:
            input.remove(at, size);
            break;
        case 2:
            input.insert(at, pieces.at(below(pieces.size())));
            break;
        case 3:
            input.insert(at, input.mid(below(input.size()), size));
            break;
        case 4: {
            const QByteArray &other = any();
            input = input.left(at) + other.mid(below(other.size()));
            break;
        }
        case 5:
            input.truncate(at);
            break;
        default:
            if (at < input.size())
                input[at] = char(input.at(at) ^ char(1 << below(8)));
            break;
        }
    }

    QList<QByteArray> m_corpus;
    std::mt19937 m_random{20260101};
};

void run(const QByteArray &input)
{
    current = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGSEGV, keepInput);
    std::signal(SIGABRT, keepInput);
    bool isNumber = false;
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt(&isNumber) : 0;
    if (argc == 2 && !isNumber) {
        run(contentOf(QFile::decodeName(argv[1])));
        return 0;
    }
    QList<QByteArray> corpus;
    for (int i = 2; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            corpus.append(contentOf(folder.filePath(name)));
    }
    if (corpus.isEmpty()) {
        std::fputs("The corpus is empty: give folders after the number of runs.\n", stderr);
        return 2;
    }
    for (const QByteArray &input : std::as_const(corpus))
        run(input);
    Mutator mutator(corpus);
    for (int i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("%d files and %d changes of them went through.\n", int(corpus.size()), runs);
    return 0;
}

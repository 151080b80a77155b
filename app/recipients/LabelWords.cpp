// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/LabelWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype longestLabel = 200;

QRegularExpression wholeWords(const QString &words, QRegularExpression::PatternOptions options)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(words),
        options | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool speakAgainstTexting(QStringView words)
{
    static const QRegularExpression against =
        wholeWords(u"wrong|invalid|incorrect|deceased|disconnected|expired|out of service|no longer|not in use|"
                   "(?:do not|don['’]?t|never|not) (?:call|text|use|ring|sms|contact)|old number|"
                   "falsch|falsche nummer|ungültig|verstorben|nicht (?:mehr|anrufen|benutzen|verwenden|gültig|texten|"
                   "stören)|nie anrufen|alte (?:nr|nummer|handynummer)|gesperrt|abgemeldet|"
                   "faux|erroné|décédée?|ne (?:pas|plus) \\p{L}+|ancien numéro|invalide|"
                   "equivocado|fallecid[oa]|no (?:llamar|usar)|número antiguo|inválido|"
                   "sbagliato|errato|dece(?:duto|duta)|non (?:chiamare|usare)|vecchio numero|"
                   "fout nummer|overleden|ongeldig|niet (?:bellen|gebruiken|meer)|oud nummer|"
                   "nieaktualny|błędny|nie (?:dzwonić|żyje)|stary numer|"
                   "errado|falecid[oa]|não (?:ligar|usar)|número antigo"_s,
            QRegularExpression::CaseInsensitiveOption);
    // A surname begins with a capital.
    static const QRegularExpression smallWords = wholeWords(u"old|ex|dead|alt|tot|oud|stary|vecchio|ancien"_s, {});
    static const QRegularExpression others = wholeWords(
        u"fax|telefax|pager|emergency(?: contact)?|notfall(?:kontakt|nummer)?|notruf|urgence|emergenza|"
        "emergencia|noodgeval|hausarzt|hausärztin|arzt|ärztin|doctor|gp|médecin(?: traitant)?|huisarts|medico|"
        "médico|assistant|assistentin|assistante|secretary|sekretariat|switchboard|zentrale|standard téléphonique"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView text = words.left(longestLabel);
    return text.trimmed() == u"?" || against.match(text).hasMatch() || smallWords.match(text).hasMatch()
        || others.match(text).hasMatch();
}

bool leadUpToOtherFigures(QStringView words)
{
    static const QRegularExpression figures(
        u"(?<![\\p{L}\\p{N}])(?:(?:kunden?|kd|kto|auftrags?|bestell|rechnungs?|re|rg|vertrags?|mitglieds?|konto|"
        u"artikel|"
        "policen?|versicherungs?|steuer|personal|matrikel|akten?)[ .-]{0,2}(?:nr|nummer|no)|"
        "(?:customer|client|account|contract|member(?:ship)?|policy|employee|student|patient|case|booking|nhs) "
        "?(?:no|nr|number|id|ref)|(?:order|invoice|ticket|reference|ref|serial|tax)(?: ?(?:no|nr|number|id))?|"
        "iban|bic|vat|ust-?id(?:nr)?|isbn|imei|siret|siren|nif|cif|dni|pesel|nip|kvk|btw|"
        "(?:n[o°º]\\.?|num[eé]ro) ?(?:de )?(?:client|commande|facture|compte|dossier|pedido|cliente|factura))"
        "[.:#°º ]*[-/]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "RE-2026-001234", but not "Tel-0171 …".
    static const QRegularExpression code(
        u"(?<![\\p{L}\\p{N}])(?!(?:t|tel|m|mob|ph|p|c|cell|h|w|fon|handy|gsm|sms|no|nr)-)\\p{L}{1,4}-$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    words = words.right(longestLabel);
    return figures.match(words).hasMatch() || code.match(words).hasMatch();
}

} // namespace herald

#include "desk/Desk.h"

#include "desk/Strings.h"
#include "workbook/StepSize.h"

namespace facet
{

Desk::Desk(SessionModel &sessions, Settings &settings, FileChooser &files, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_settings(settings), m_files(files),
      m_prior(new PriorVerdicts(sessions, this)), m_listAhead(std::make_unique<ListAhead>()),
      m_language(settings.value(Setting::Language).toString() == QLatin1String("en") ? Language::English
                                                                                     : Language::Chinese)
{
}

void Desk::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setValue(Setting::Language, language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"));
    Q_EMIT languageChanged(language);
}

QString Desk::say(const Text &text) const
{
    return toQt(text, m_language);
}

void Desk::go(const Place &place)
{
    Q_EMIT placeRequested(place);
}

void Desk::attend(const Place &place)
{
    if (place == m_attention)
        return;
    m_attention = place;
    Q_EMIT attentionMoved(place);
}

void Desk::tell(const Notice &notice)
{
    Q_EMIT noticeGiven(notice);
}

void Desk::tellDone(const QString &text, std::int64_t step)
{
    const auto undo = [this, step] {
        if (session() == nullptr)
            return;
        if (stepToUndo(*session()) == step)
            return m_sessions.undoBackTo(step);
        //: 中文：此后又有修改。请在「历史」中撤销。
        tell({Notice::Kind::Hint, tr("Other changes came after it. Undo it in History."), {}, {}});
    };
    //: 中文：撤销
    tell({Notice::Kind::Done, text, tr("Undo"), undo, step});
}

void Desk::tell(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    QString text = say(error.message);
    if (!error.place.empty() && !text.contains(toQt(error.place)))
        //: 中文：%1：%2
        text = tr("%1: %2", "place, what failed").arg(toQt(error.place), text);
    Q_EMIT noticeGiven({Notice::Kind::Failed, text, {}, {}});
}

} // namespace facet

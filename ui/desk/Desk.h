#pragma once

#include "desk/FileChooser.h"
#include "desk/ListAhead.h"
#include "desk/Place.h"
#include "desk/PriorVerdicts.h"
#include "desk/SessionModel.h"
#include "desk/Settings.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace facet
{

/// A message for the bar under the page bar.
struct Notice {
    enum class Kind { Done, Failed, Hint };
    Kind kind = Kind::Done;
    QString text;
    QString actionText; ///< a link at the right ("撤销"); empty for none
    std::function<void()> action;
    std::int64_t step = 0; ///< of history, that it tells of: the notice goes when that is undone; 0 for none
};

/// What every page is given: the session, where the officer is, the language, and ways to say something. Owned by the
/// app; pages keep a reference. Translators are installed by the app when languageChanged comes; widgets retranslate on
/// QEvent::LanguageChange.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(SessionModel &sessions, Settings &settings, FileChooser &files, QObject *parent = nullptr);

    [[nodiscard]] SessionModel &sessions() const { return m_sessions; }
    [[nodiscard]] AssessmentSession *session() const { return m_sessions.session(); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_sessions.catalogue(); }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] FileChooser &files() const { return m_files; }
    [[nodiscard]] PriorVerdicts &prior() const { return *m_prior; }
    [[nodiscard]] ListAhead &listAhead() const { return *m_listAhead; }

    [[nodiscard]] Language language() const { return m_language; }
    void setLanguage(Language language);
    /// Engine text in the language of the screen.
    [[nodiscard]] QString say(const Text &text) const;

    /// Go there: the window shows the page and lets it reveal the place.
    void go(const Place &place);
    /// The officer's attention is here now: the panel follows.
    void attend(const Place &place);
    [[nodiscard]] const Place &attention() const { return m_attention; }

    void tell(const Notice &notice);
    /// Tells what a step of history did, with a link that takes it back as long as it is the one to undo next.
    void tellDone(const QString &text, std::int64_t step);
    /// A failure in words, with what it concerned.
    void tell(const Error &error);

Q_SIGNALS:
    void placeRequested(const facet::Place &place);
    void attentionMoved(const facet::Place &place);
    void noticeGiven(const facet::Notice &notice);
    void languageChanged(facet::Language language);
    /// The workbook is to be opened in another window; the app does that.
    void windowWanted(const QString &workbook);

private:
    SessionModel &m_sessions;
    Settings &m_settings;
    FileChooser &m_files;
    PriorVerdicts *m_prior;
    std::unique_ptr<ListAhead> m_listAhead;
    Language m_language;
    Place m_attention;
};

} // namespace facet

Q_DECLARE_METATYPE(facet::Notice)

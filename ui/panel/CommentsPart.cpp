#include "panel/CommentsPart.h"

#include "desk/FinalReason.h"
#include "desk/Strings.h"
#include "panel/EntryDialog.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "workbook/Review.h"

#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

void askForComment(Desk &desk, const QString &target, QWidget *parent)
{
    EntryQuestion question;
    question.objectName = QStringLiteral("commentDialog");
    //: 中文：对 %1 的批注
    question.title = CommentsPart::tr("Comment on %1").arg(target);
    //: 中文：评审人
    question.nameLabel = CommentsPart::tr("Reviewer");
    question.name = desk.settings().value(Setting::Reviewer).toString();
    //: 中文：批注
    question.textLabel = CommentsPart::tr("Comment");
    //: 中文：添加
    question.accept = CommentsPart::tr("Add");
    EntryDialog::ask(desk, question, parent, [&desk, target](const QString &name, const QString &text) {
        desk.settings().setValue(Setting::Reviewer, name);
        desk.sessions().edit(QStringLiteral("comments/") + target, [target, name, text](AssessmentSession &session) {
            return addComment(session, fromQt(target), fromQt(name), fromQt(text));
        });
    });
}

} // namespace

void askToResolve(Desk &desk, std::int64_t number, QWidget *parent)
{
    const AssessmentSession *session = desk.session();
    if (session == nullptr || !session->assessment().comments.contains(number))
        return;
    const Comment &comment = session->assessment().comments.at(number);
    EntryQuestion question;
    question.objectName = QStringLiteral("resolveDialog");
    //: 中文：解决批注
    question.title = CommentsPart::tr("Resolve the comment");
    question.about = toQt(comment.reviewer) + QStringLiteral(": ") + toQt(comment.text);
    //: 中文：解决人
    question.nameLabel = CommentsPart::tr("Resolved by");
    question.name = toQt(session->assessment().header.assessor);
    //: 中文：答复
    question.textLabel = CommentsPart::tr("Reply");
    //: 中文：可不填
    question.textRemark = CommentsPart::tr("optional");
    question.isTextObligatory = false;
    //: 中文：解决
    question.accept = CommentsPart::tr("Resolve");
    EntryDialog::ask(desk, question, parent, [&desk, number](const QString &name, const QString &text) {
        desk.sessions().edit(QStringLiteral("comments/%1").arg(number), [number, name, text](AssessmentSession &open) {
            return resolveComment(open, number, fromQt(name), fromQt(text));
        });
    });
}

CommentsPart::CommentsPart(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_entries(new QVBoxLayout), m_add(new LinkLabel(QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_entries);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        if (!m_targets.isEmpty())
            askForComment(m_desk, m_targets.first(), window());
    });
    connect(&desk.sessions(), &SessionModel::committed, this, [this](const Change &change) {
        const auto isComment = [](const std::string &target) { return target.starts_with("comments/"); };
        if (std::any_of(change.targets.begin(), change.targets.end(), isComment))
            refresh();
    });
    followTheme(this, [this, column](const Theme &theme) {
        column->setSpacing(theme.u(1.5));
        m_entries->setSpacing(theme.u(1));
    });
}

void CommentsPart::attend(const QStringList &targets)
{
    m_targets = targets;
    m_add->setObjectName(QStringLiteral("addComment_") + targets.value(0));
    refresh();
}

void CommentsPart::refresh()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        if (QWidget *widget = item->widget()) { // later: it may be emitting
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    //: 中文：添加批注…
    m_add->setText(tr("Add a comment…"));
    const AssessmentSession *session = m_desk.session();
    m_add->setVisible(session != nullptr && !m_desk.sessions().isReadOnly());
    if (session == nullptr)
        return;
    for (const auto &[number, comment] : session->assessment().comments)
        if (m_targets.contains(toQt(comment.target)))
            addEntry(number, comment);
}

void CommentsPart::addEntry(std::int64_t number, const Comment &comment)
{
    //: 中文：%1 对 %2（%3）：%4
    QString words = tr("%1 on %2 (%3): %4")
                        .arg(toQt(comment.reviewer), toQt(comment.target), localMinute(comment.at), toQt(comment.text));
    if (!comment.isOpen()) {
        //: 中文：已由 %1 解决（%2）。
        words += QLatin1Char('\n') +
                 tr("Resolved by %1 (%2).").arg(toQt(comment.resolvedBy), localMinute(comment.resolvedAt));
        if (!comment.reply.empty())
            words += QLatin1Char(' ') + toQt(comment.reply);
    }
    auto *label =
        makeLabel(words, this, TypeStep::Table, comment.isOpen() ? Ink::Primary : Ink::Secondary, false, true);
    label->setObjectName(QStringLiteral("comment_%1").arg(number));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_entries->addWidget(label);
    if (!comment.isOpen() || m_desk.sessions().isReadOnly())
        return;
    //: 中文：解决…
    auto *resolve = new LinkLabel(tr("Resolve…"), this);
    resolve->setObjectName(QStringLiteral("resolveComment_%1").arg(number));
    connect(resolve, &QAbstractButton::clicked, this, [this, number] { askToResolve(m_desk, number, window()); });
    m_entries->addWidget(resolve, 0, Qt::AlignLeft);
}

} // namespace facet

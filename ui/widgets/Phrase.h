#pragma once

#include "theme/Theme.h"
#include "widgets/FlowLayout.h"

#include <QStaticText>
#include <QWidget>

#include <vector>

class QAbstractButton;

namespace facet
{

/// (Named PhraseLine because facet::Phrase is the catalogue's value that it shows.)
/// A printed sentence with blanks in it: text and links flow as in a paragraph, fields stand where the paper has its
/// underlines. With a box it is an option line: the box stands first, following lines hang at the text's edge, and a
/// click on the words ticks the box.
///     auto *line = new PhraseLine(this);
///     line->setBox(new RadioBox(QString(), line));
///     line->addText(tr("Yes, measures:"));
///     line->addBlank(m_measures);
class PhraseLine : public QWidget
{
    Q_OBJECT

public:
    explicit PhraseLine(QWidget *parent = nullptr);

    /// Takes the box as a child and names it with the phrase's text. At most one, before the words.
    void setBox(QAbstractButton *box);
    void addText(const QString &text);
    void addLink(const QString &text, const QString &link);
    /// A greedy field: what is left of the line, at least 20 u (`leastUnits`), else the next line. Becomes a child.
    void addBlank(QWidget *field, double leastUnits = 20.0);
    /// A field as wide as `units` says, or as its size hint when 0 (numbers 16 u).
    void addFixed(QWidget *field, double units = 0.0);
    /// Removes words and links (not fields) to fill anew, as on a change of language; deletes fields too if asked.
    void clear(bool deleteFields);
    [[nodiscard]] QString plainText() const;
    /// Height of a line in u: 6.5 for options, 5.5 for questions.
    void setLineUnits(double units);
    void setInk(Ink ink);
    void setTypeStep(TypeStep step, bool bold = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By click, or by Enter while the link has the focus (links are in the tab order).
    void linkActivated(const QString &link);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Piece {
        QString text; ///< one unbreakable run; empty for a widget
        QWidget *widget = nullptr;
        double units = 0.0; ///< least width of a greedy field, width of a fixed one
        bool greedy = false;
        bool breakBefore = true;
        bool field = false;
        QStaticText words = {}; ///< `text` laid out: shaping it takes longer than all else here
    };
    [[nodiscard]] std::vector<FlowPiece> flowInput() const;
    [[nodiscard]] Flow flowFor(int width) const;
    [[nodiscard]] int indent() const;
    [[nodiscard]] QFont textFont() const;
    void measure(Piece &piece) const;
    void measureAll();
    void place();
    void changed();

    std::vector<Piece> m_pieces;
    Flow m_flow; ///< for the present width
    QString m_plain;
    QAbstractButton *m_box = nullptr;
    double m_lineUnits = 6.5;
    Ink m_ink = Ink::Primary;
    TypeStep m_step = TypeStep::Body;
    bool m_bold = false;
};

} // namespace facet

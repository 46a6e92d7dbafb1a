#pragma once

#include "desk/Desk.h"
#include "workbook/Review.h"

#include <string>
#include <string_view>

class QWidget;

/// The steps of a review that the screens offer.
namespace facet
{

[[nodiscard]] bool isItemOrTable(const Catalogue &catalogue, std::string_view id);

/// How many are neither settled nor accepted.
[[nodiscard]] int openCount(const std::vector<OpenPoint> &points);

/// Asks for the reason for which a point may stay open.
void askToAccept(Desk &desk, const OpenPoint &point, QWidget *parent);
void takeBackAcceptance(Desk &desk, const std::string &point);

/// Draft to in review, or back.
void setInReview(Desk &desk, bool inReview);

/// Asks for the reviewer's name, and for one reason when points are open, and seals beside the window. Refused while
/// something typed is not saved yet.
void askToSeal(Desk &desk, QWidget *parent);

} // namespace facet

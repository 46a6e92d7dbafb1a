#pragma once

class QWidget;

namespace facet
{

class Desk;

/// The list of keys, by where they work. Non-blocking.
void showShortcuts(QWidget &parent);

/// Version, catalogue, guide, licences. Non-blocking.
void showAbout(QWidget &parent, const Desk &desk);

} // namespace facet

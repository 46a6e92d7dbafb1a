#pragma once

class QDialog;

namespace facet
{

/// Makes a dialog as high as its words need at its width, as far as the screen has room. Qt stops at two thirds of the
/// screen, and a layout that is short of height cuts labels. Call it in showEvent(), before QDialog's own places it.
void fitHeight(QDialog &dialog);

} // namespace facet

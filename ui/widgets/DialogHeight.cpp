#include "widgets/DialogHeight.h"

#include "theme/ThemeSource.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace facet
{

void fitHeight(QDialog &dialog)
{
    dialog.ensurePolished();
    const QLayout &layout = *dialog.layout();
    const int wanted =
        layout.hasHeightForWidth() ? layout.totalHeightForWidth(dialog.width()) : layout.totalSizeHint().height();
    const int frame = themeOf(&dialog).u(12); // what the desktop puts around it
    const int most = dialog.screen()->availableGeometry().height() - frame;
    if (const int height = std::min(wanted, most); height > dialog.height())
        dialog.resize(dialog.width(), height);
}

} // namespace facet

#pragma once

#include "desk/Job.h"
#include "desk/Page.h"
#include "report/ReportMaker.h"

#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTimer>

class QLabel;
class QPdfView;
class QStackedWidget;

namespace facet
{

class Button;
class EmptyState;
class ProgressStrip;
class ReportOptionsPanel;

/// Preview of the very PDF that is exported, made beside the window and made anew when answers or options change;
/// export as PDF or HTML with a link to the folder. Object names: reportPreview, exportPdfButton, exportHtmlButton,
/// reportProgress.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Desk &desk, QWidget *parent = nullptr);
    ~ReportPage() override;

    [[nodiscard]] QWidget *barWidget() override { return m_bar; }
    [[nodiscard]] QWidget *panelWidget() override;
    void reveal(const Place &place) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildPreview();
    void connectJobs();
    void retranslate();
    void markStale();
    void makePreview();
    void showPreview();
    void exportAs(ReportFormat format);
    void startExport(ReportFormat format, const QString &path);
    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] QString proposal(const QString &suffix) const;
    void showExporting(bool exporting);
    void updateBar();

    QWidget *m_bar;
    QLabel *m_title = nullptr;
    QLabel *m_pages = nullptr;
    Button *m_zoomOut = nullptr;
    Button *m_zoomIn = nullptr;
    Button *m_exportHtml = nullptr;
    Button *m_exportPdf = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPdfView *m_view = nullptr;
    EmptyState *m_failed = nullptr;
    Button *m_again = nullptr;
    ProgressStrip *m_progress = nullptr;
    ReportOptionsPanel *m_options;
    QPdfDocument m_document;
    QTemporaryDir m_folder;
    QTimer m_pause;
    Job m_preview;
    Job m_export;
    QString m_previewFile;
    QString m_exportFile;
    int m_previewNumber = 0;
    bool m_stale = true;
};

} // namespace facet

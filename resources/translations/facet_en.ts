<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CheckLinks</name>
    <message numerus="yes">
        <source>rows %1</source>
        <extracomment>中文：第 %1 行</extracomment>
        <translation>
            <numerusform>rows %1</numerusform>
            <numerusform>rows %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message numerus="yes">
        <source>%n requirement(s) undetermined</source>
        <extracomment>中文：有 %n 项要求未判定</extracomment>
        <translation>
            <numerusform>%n requirement undetermined</numerusform>
            <numerusform>%n requirements undetermined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major finding(s): </source>
        <extracomment>中文：有 %n 项重要发现：</extracomment>
        <translation>
            <numerusform>%n major finding: </numerusform>
            <numerusform>%n major findings: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical finding(s): </source>
        <extracomment>中文：有 %n 项严重发现：</extracomment>
        <translation>
            <numerusform>%n critical finding: </numerusform>
            <numerusform>%n critical findings: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <extracomment>中文：%n 个评估</extracomment>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%1 … %n in all</source>
        <extracomment>中文：%1等 %n 个</extracomment>
        <translation>
            <numerusform>%1 … %n in all</numerusform>
            <numerusform>%1 … %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::BasisPanel</name>
    <message numerus="yes">
        <source>Serves clause %1</source>
        <extracomment>中文：对应条款 %1</extracomment>
        <translation>
            <numerusform>Serves clause %1</numerusform>
            <numerusform>Serves clause %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::BinDialog</name>
    <message numerus="yes">
        <source>%n assessments archived.</source>
        <extracomment>中文：已归档 %n 个评估。</extracomment>
        <translation>
            <numerusform>%n assessment archived.</numerusform>
            <numerusform>%n assessments archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments taken out of the archive.</source>
        <extracomment>中文：已取消归档 %n 个评估。</extracomment>
        <translation>
            <numerusform>%n assessment taken out of the archive.</numerusform>
            <numerusform>%n assessments taken out of the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::CellEdits</name>
    <message numerus="yes">
        <source>%n cell(s) cleared.</source>
        <extracomment>中文：已清空 %n 个单元格。</extracomment>
        <translation>
            <numerusform>%n cell cleared.</numerusform>
            <numerusform>%n cells cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled.</source>
        <extracomment>中文：已向下填充 %n 个单元格。</extracomment>
        <translation>
            <numerusform>%n cell filled.</numerusform>
            <numerusform>%n cells filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled in.</source>
        <extracomment>中文：已填入 %n 个单元格。</extracomment>
        <translation>
            <numerusform>%n cell filled in.</numerusform>
            <numerusform>%n cells filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <extracomment>中文：已粘贴 %n 行。</extracomment>
        <translation>
            <numerusform>%n line pasted.</numerusform>
            <numerusform>%n lines pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t take what was pasted and stay as they are:</source>
        <extracomment>中文：有 %n 个单元格的内容不能填入，保持原样：</extracomment>
        <translation>
            <numerusform>%n cell can&apos;t take what was pasted and stays as it is:</numerusform>
            <numerusform>%n cells can&apos;t take what was pasted and stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) can&apos;t be understood; they are kept as they are and marked.</source>
        <extracomment>中文：有 %n 个日期无法识别，按原样保留并已标出。</extracomment>
        <translation>
            <numerusform>%n date can&apos;t be understood; it is kept as it is and marked.</numerusform>
            <numerusform>%n dates can&apos;t be understood; they are kept as they are and marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::FindingList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>中文：%n 项发现</extracomment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), no effect on verdicts</source>
        <extracomment>中文：%n 条，不影响判定</extracomment>
        <translation>
            <numerusform>%n notice, no effect on verdicts</numerusform>
            <numerusform>%n notices, no effect on verdicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>中文：%n 项</extracomment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <extracomment>中文：%n 项要求</extracomment>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::HistoryPage</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <extracomment>中文：%1 条</extracomment>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::LibraryActions</name>
    <message numerus="yes">
        <source>Importing %n files</source>
        <extracomment>中文：导入 %n 个文件</extracomment>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments imported.</source>
        <extracomment>中文：已导入 %n 个评估。</extracomment>
        <translation>
            <numerusform>%n assessment imported.</numerusform>
            <numerusform>%n assessments imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments deleted.</source>
        <extracomment>中文：已删除 %n 个评估。</extracomment>
        <translation>
            <numerusform>%n assessment deleted.</numerusform>
            <numerusform>%n assessments deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::LibraryPage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <extracomment>中文：%n 个单位</extracomment>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::RecordsBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>中文：另 %n 项</extracomment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::RecordsFoot</name>
    <message numerus="yes">
        <source>%n no longer match(es) since edited.</source>
        <extracomment>中文：%n 条修改后不再匹配。</extracomment>
        <translation>
            <numerusform>%n edited row no longer matches.</numerusform>
            <numerusform>%n edited rows no longer match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::ReviewSteps</name>
    <message numerus="yes">
        <source>%n points are open. They are accepted with the reason below, which is printed in the report:</source>
        <extracomment>中文：还有 %n 个待处理项，将以下面的理由一并接受，报告会写明：</extracomment>
        <translation>
            <numerusform>%n point is open. It is accepted with the reason below, which is printed in the report:</numerusform>
            <numerusform>%n points are open. They are accepted with the reason below, which is printed in the report:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::RowEdits</name>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <extracomment>中文：已删除 %n 条记录。</extracomment>
        <translation>
            <numerusform>%n record deleted.</numerusform>
            <numerusform>%n records deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::StatusStrip</name>
    <message numerus="yes">
        <source>%n not saved; click to try again</source>
        <extracomment>中文：%n 处未保存，点此重试</extracomment>
        <translation>
            <numerusform>%n not saved; click to try again</numerusform>
            <numerusform>%n not saved; click to try again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be saved after it</source>
        <extracomment>中文：%n 处随后保存</extracomment>
        <translation>
            <numerusform>%n to be saved after it</numerusform>
            <numerusform>%n to be saved after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::WordsModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>中文：%n 处</extracomment>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::WorkbookCheck</name>
    <message numerus="yes">
        <source>%n faults found. The workbook may have been changed by another program; keep a copy of it before looking into that.</source>
        <extracomment>中文：发现 %n 处问题。工作簿可能被面鉴以外的程序改动过；请先另存一份，再追查。</extracomment>
        <translation>
            <numerusform>%n fault found. The workbook may have been changed by another program; keep a copy of it before looking into that.</numerusform>
            <numerusform>%n faults found. The workbook may have been changed by another program; keep a copy of it before looking into that.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangeBlockWords</name>
    <message>
        <source>Table %1</source>
        <extracomment>中文：表 %1</extracomment>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>中文：新增</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>中文：删除</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 rows, with other content</source>
        <extracomment>中文：%1 条，内容有变化</extracomment>
        <translation>%1 条，内容有变化</translation>
    </message>
    <message>
        <source>%1 → %2 rows</source>
        <extracomment>中文：%1 → %2 条</extracomment>
        <translation>%1 → %2 条</translation>
    </message>
    <message>
        <source>Judgement on %1</source>
        <extracomment>中文：%1 的人工判定</extracomment>
        <translation>%1 的人工判定</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>中文：参数</extracomment>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>ChangeHtml</name>
    <message>
        <source> (unchanged)</source>
        <extracomment>中文：（未变）</extracomment>
        <translation>（未变）</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <extracomment>中文：打开 %1</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>中文：系统</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>中文：月份</extracomment>
        <translation>月份</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>中文：差</extracomment>
        <translation>差</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>中文：未填</extracomment>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1 more lines are not listed.</source>
        <extracomment>中文：另有 %1 行没有列出。</extracomment>
        <translation>另有 %1 行没有列出。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>before</source>
        <extracomment>中文：之前</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>中文：之后</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>中文：未命名</extracomment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>中文：不适用</extracomment>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>CheckLinks</name>
    <message>
        <source>, </source>
        <comment>between row numbers</comment>
        <extracomment>中文：、</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>rows %1</source>
        <extracomment>中文：第 %1 行</extracomment>
        <translation>
            <numerusform>第 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 row %2</source>
        <extracomment>中文：%1 第 %2 行</extracomment>
        <translation>%1 第 %2 行</translation>
    </message>
</context>
<context>
    <name>ConclusionWords</name>
    <message>
        <source>, </source>
        <comment>between requirement numbers</comment>
        <extracomment>中文：、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>No requirement applies, so there is nothing to conclude.</source>
        <extracomment>中文：没有一项要求适用，得不出结论。</extracomment>
        <translation>没有一项要求适用，得不出结论。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) undetermined</source>
        <extracomment>中文：有 %n 项要求未判定</extracomment>
        <translation>
            <numerusform>有 %n 项要求未判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major finding(s): </source>
        <extracomment>中文：有 %n 项重要发现：</extracomment>
        <translation>
            <numerusform>有 %n 项重要发现：</numerusform>
        </translation>
    </message>
    <message>
        <source>The score of %1 is below 75.</source>
        <extracomment>中文：得分 %1，低于 75。</extracomment>
        <translation>得分 %1，低于 75。</translation>
    </message>
    <message numerus="yes">
        <source>%n critical finding(s): </source>
        <extracomment>中文：有 %n 项严重发现：</extracomment>
        <translation>
            <numerusform>有 %n 项严重发现：</numerusform>
        </translation>
    </message>
    <message>
        <source>All applicable requirements are met.</source>
        <extracomment>中文：适用的要求全部符合。</extracomment>
        <translation>适用的要求全部符合。</translation>
    </message>
    <message>
        <source>The score of %1 is not below 75, and there is no major finding.</source>
        <extracomment>中文：得分 %1，不低于 75，没有重要发现。</extracomment>
        <translation>得分 %1，不低于 75，没有重要发现。</translation>
    </message>
    <message>
        <source>a critical finding</source>
        <extracomment>中文：有严重发现</extracomment>
        <translation>有严重发现</translation>
    </message>
    <message>
        <source>a requirement undetermined</source>
        <extracomment>中文：有未判定的要求</extracomment>
        <translation>有未判定的要求</translation>
    </message>
    <message>
        <source>no finding</source>
        <extracomment>中文：没有发现</extracomment>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>score ≥ 75, no major finding</source>
        <extracomment>中文：得分 ≥ 75，且无重要发现</extracomment>
        <translation>得分 ≥ 75，且无重要发现</translation>
    </message>
    <message>
        <source>anything else</source>
        <extracomment>中文：其余</extracomment>
        <translation>其余</translation>
    </message>
    <message>
        <source>%1% (%2 / %3)</source>
        <extracomment>中文：%1%（%2 / %3）</extracomment>
        <translation>%1%（%2 / %3）</translation>
    </message>
</context>
<context>
    <name>EmptyReason</name>
    <message>
        <source>%1 says %2 %3: enter each of them.</source>
        <extracomment>中文：%1 填了 %2 %3，请逐一登记。</extracomment>
        <translation>%1 填了 %2 %3，请逐一登记。</translation>
    </message>
    <message>
        <source>Enter the %1 here, one per row; saved as you type.</source>
        <extracomment>中文：每%1一行，填写即保存。</extracomment>
        <translation>每%1一行，填写即保存。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not everything pasted could be filled in: %1. An amount is a whole number from 0 to 9,007,199,254,740,991; what exceeds the columns belongs elsewhere.</source>
        <extracomment>中文：粘贴的内容里有未能填入的：%1。数量须为 0 到 9,007,199,254,740,991 的整数，超出栏数的内容请填在别处。</extracomment>
        <translation>粘贴的内容里有未能填入的：%1。数量须为 0 到 9,007,199,254,740,991 的整数，超出栏数的内容请填在别处。</translation>
    </message>
    <message>
        <source>Table %1</source>
        <extracomment>中文：表 %1</extracomment>
        <translation>表 %1</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Everywhere</source>
        <extracomment>中文：全局</extracomment>
        <translation>全局</translation>
    </message>
    <message>
        <source>Search items, answers and records</source>
        <extracomment>中文：搜索评估项、填写内容和记录</extracomment>
        <translation>搜索评估项、填写内容和记录</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>中文：重做</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>What to look at in the current item</source>
        <extracomment>中文：查看当前项的检查要点</extracomment>
        <translation>查看当前项的检查要点</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <extracomment>中文：显示或收起右侧栏</extracomment>
        <translation>显示或收起右侧栏</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <extracomment>中文：快捷键列表</extracomment>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>中文：跳转</extracomment>
        <translation>跳转</translation>
    </message>
    <message>
        <source>Tables A.1 to A.9</source>
        <extracomment>中文：表 A.1 至表 A.9</extracomment>
        <translation>表 A.1 至表 A.9</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>中文：评估库</extracomment>
        <translation>评估库</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>中文：发现</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>中文：报告</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>中文：历史</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Filling in a table</source>
        <extracomment>中文：填表</extracomment>
        <translation>填表</translation>
    </message>
    <message>
        <source>Next field</source>
        <extracomment>中文：下一处填写</extracomment>
        <translation>下一处填写</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>中文：Space</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>中文：勾选</extracomment>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Clear the choice (on a box)</source>
        <extracomment>中文：清除所选（在方框上）</extracomment>
        <translation>清除所选（在方框上）</translation>
    </message>
    <message>
        <source>Next unanswered item</source>
        <extracomment>中文：下一未填项</extracomment>
        <translation>下一未填项</translation>
    </message>
    <message>
        <source>Record tables</source>
        <extracomment>中文：记录表</extracomment>
        <translation>记录表</translation>
    </message>
    <message>
        <source>Add a row</source>
        <extracomment>中文：新增一条</extracomment>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <extracomment>中文：编辑单元格</extracomment>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Duplicate the selected rows</source>
        <extracomment>中文：复制所选行</extracomment>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <extracomment>中文：删除所选行</extracomment>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <extracomment>中文：上一条、下一条</extracomment>
        <translation>上一条、下一条</translation>
    </message>
    <message>
        <source>Workbooks and assessments</source>
        <extracomment>中文：工作簿和评估</extracomment>
        <translation>工作簿和评估</translation>
    </message>
    <message>
        <source>New assessment</source>
        <extracomment>中文：新建评估</extracomment>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>New workbook</source>
        <extracomment>中文：新建工作簿</extracomment>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <extracomment>中文：打开工作簿</extracomment>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>Import an assessment file</source>
        <extracomment>中文：导入评估文件</extracomment>
        <translation>导入评估文件</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>中文：关闭</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>中文：快捷键</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Facet</source>
        <extracomment>中文：关于面鉴</extracomment>
        <translation>关于面鉴</translation>
    </message>
    <message>
        <source>A workbench for the security assessment of face recognition applications by the guide T/CFEII 0009—2023.</source>
        <extracomment>中文：按照 T/CFEII 0009—2023《人脸识别应用安全评估指南》评估人脸识别应用安全的工作台。</extracomment>
        <translation>按照 T/CFEII 0009—2023《人脸识别应用安全评估指南》评估人脸识别应用安全的工作台。</translation>
    </message>
    <message>
        <source>Catalogue version %1. Your data is in the workbook file alone; Facet never uses the network.</source>
        <extracomment>中文：规则目录版本 %1。数据只存在你打开的工作簿文件里，面鉴从不联网。</extracomment>
        <translation>规则目录版本 %1。数据只存在你打开的工作簿文件里，面鉴从不联网。</translation>
    </message>
    <message>
        <source>Copy, cut, paste cells</source>
        <extracomment>中文：复制、剪切、粘贴单元格</extracomment>
        <translation>复制、剪切、粘贴单元格</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <extracomment>中文：连同列名复制</extracomment>
        <translation>连同列名复制</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>中文：向下填充</extracomment>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Shift+Space / Ctrl+Space</source>
        <extracomment>中文：Shift+Space / Ctrl+Space</extracomment>
        <translation>Shift+Space / Ctrl+Space</translation>
    </message>
    <message>
        <source>Select rows, columns</source>
        <extracomment>中文：选整行、整列</extracomment>
        <translation>选整行、整列</translation>
    </message>
    <message>
        <source>Find in the records</source>
        <extracomment>中文：在记录中查找</extracomment>
        <translation>在记录中查找</translation>
    </message>
    <message>
        <source>Show all records</source>
        <extracomment>中文：显示全部记录</extracomment>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Sort by the current column</source>
        <extracomment>中文：按当前列排序</extracomment>
        <translation>按当前列排序</translation>
    </message>
    <message>
        <source>Next problem</source>
        <extracomment>中文：下一处问题</extracomment>
        <translation>下一处问题</translation>
    </message>
    <message>
        <source>Compare two assessments</source>
        <extracomment>中文：比较两次评估</extracomment>
        <translation>比较两次评估</translation>
    </message>
    <message>
        <source>Review and seal</source>
        <extracomment>中文：送审与封存</extracomment>
        <translation>送审与封存</translation>
    </message>
    <message>
        <source>Next to confirm (carried)</source>
        <extracomment>中文：下一个待确认（沿用）</extracomment>
        <translation>下一个待确认（沿用）</translation>
    </message>
    <message>
        <source>Built with Qt 6 (LGPL), SQLite, SQLiteCpp, nlohmann/json, OpenSSL, qpdf, libzip, Expat, libxlsxwriter, tl::expected and CLI11; typeface Noto Sans CJK.</source>
        <extracomment>中文：所用程序库：Qt 6（LGPL）、SQLite、SQLiteCpp、nlohmann/json、OpenSSL、qpdf、libzip、Expat、libxlsxwriter、 tl::expected、CLI11；字体 Noto Sans CJK。</extracomment>
        <translation>所用程序库：Qt 6（LGPL）、SQLite、SQLiteCpp、nlohmann/json、OpenSSL、qpdf、libzip、Expat、libxlsxwriter、tl::expected、CLI11；字体 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>Export the report&apos;s PDF, or the comparison</source>
        <extracomment>中文：导出报告 PDF 或比较结果</extracomment>
        <translation>导出报告 PDF 或比较结果</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1; resolved: %2</source>
        <extracomment>中文：%1；已解决：%2</extracomment>
        <translation>%1；已解决：%2</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <extracomment>中文：待确认</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>%1 records</source>
        <extracomment>中文：%1 条记录</extracomment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>中文：评估名称</extracomment>
        <translation>评估名称</translation>
    </message>
    <message>
        <source>Application unit</source>
        <extracomment>中文：应用单位</extracomment>
        <translation>应用单位</translation>
    </message>
    <message>
        <source>Assessor</source>
        <extracomment>中文：评估人</extracomment>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>中文：评估日期</extracomment>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>中文：状态</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>中文：封存</extracomment>
        <translation>封存</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <extracomment>中文：整个评估</extracomment>
        <translation>整个评估</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <extracomment>中文：批注 %1</extracomment>
        <translation>批注 %1</translation>
    </message>
    <message>
        <source>Accepted as open: %1</source>
        <extracomment>中文：接受待处理项：%1</extracomment>
        <translation>接受待处理项：%1</translation>
    </message>
    <message>
        <source>Carried forward: %1</source>
        <extracomment>中文：沿用：%1</extracomment>
        <translation>沿用：%1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <extracomment>中文：报告 %1</extracomment>
        <translation>报告 %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <extracomment>中文：备注：%1</extracomment>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <extracomment>中文：不适用：%1</extracomment>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>Judgement on %1</source>
        <extracomment>中文：判定：%1</extracomment>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>%1, record #%2</source>
        <extracomment>中文：%1，记录 #%2</extracomment>
        <translation>%1，记录 #%2</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Note…</source>
        <extracomment>中文：备注…</extracomment>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Mark not applicable…</source>
        <extracomment>中文：标为不适用…</extracomment>
        <translation>标为不适用…</translation>
    </message>
    <message>
        <source>Withdraw not applicable</source>
        <extracomment>中文：撤销不适用</extracomment>
        <translation>撤销不适用</translation>
    </message>
    <message>
        <source>Copy item and answer</source>
        <extracomment>中文：复制评估项和填写内容</extracomment>
        <translation>复制评估项和填写内容</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>today %1</source>
        <extracomment>中文：今天 %1</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>中文：昨天 %1</extracomment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>中文：无</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>中文：评估</extracomment>
        <translation>评估</translation>
    </message>
    <message>
        <source>Application unit</source>
        <extracomment>中文：应用单位</extracomment>
        <translation>应用单位</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>中文：日期</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Assessor</source>
        <extracomment>中文：评估人</extracomment>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>中文：状态</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>中文：结论</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Score interval</source>
        <extracomment>中文：得分区间</extracomment>
        <translation>得分区间</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>中文：发现</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>中文：完成度</extracomment>
        <translation>完成度</translation>
    </message>
    <message>
        <source>Last change</source>
        <extracomment>中文：最后修改</extracomment>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>Unit not stated</source>
        <extracomment>中文：未填应用单位</extracomment>
        <translation>未填应用单位</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <extracomment>中文：%n 个评估</extracomment>
        <translation>
            <numerusform>%n 个评估</numerusform>
        </translation>
    </message>
    <message>
        <source>One assessment, no trend yet</source>
        <extracomment>中文：仅一次评估，尚无走势</extracomment>
        <translation>仅一次评估，尚无走势</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>中文：已归档</extracomment>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>ProblemFinder</name>
    <message>
        <source>%1 blank</source>
        <extracomment>中文：缺%1</extracomment>
        <translation>缺%1</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <extracomment>中文：%1重复</extracomment>
        <translation>%1重复</translation>
    </message>
    <message>
        <source>Start after end</source>
        <extracomment>中文：开始晚于结束</extracomment>
        <translation>开始晚于结束</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>dates</comment>
        <extracomment>中文：%1晚于%2</extracomment>
        <translation>%1晚于%2</translation>
    </message>
    <message>
        <source>%1 not in %2</source>
        <extracomment>中文：%1不在 %2</extracomment>
        <translation>%1不在 %2</translation>
    </message>
    <message>
        <source>Use after leaving</source>
        <extracomment>中文：离岗后使用</extracomment>
        <translation>离岗后使用</translation>
    </message>
    <message>
        <source>Should not be used</source>
        <extracomment>中文：不宜采用</extracomment>
        <translation>属「不采用」</translation>
    </message>
    <message>
        <source>%1 or others blank</source>
        <extracomment>中文：缺%1等</extracomment>
        <translation>缺%1等</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <extracomment>中文：文件夹</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>中文：磁盘</extracomment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>中文：未知</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <extracomment>中文：大小</extracomment>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 says &quot;%2&quot;, so this does not apply.</source>
        <extracomment>中文：%1 选择「%2」，本要求不适用。</extracomment>
        <translation>%1 选择「%2」，本要求不适用。</translation>
    </message>
    <message>
        <source>%1 is below the regulator&apos;s threshold, so this does not apply.</source>
        <extracomment>中文：%1 的数量低于监管限量，本要求不适用。</extracomment>
        <translation>%1 的数量低于监管限量，本要求不适用。</translation>
    </message>
    <message>
        <source>There is no service provider, so this does not apply.</source>
        <extracomment>中文：没有服务商，本要求不适用。</extracomment>
        <translation>没有服务商，本要求不适用。</translation>
    </message>
    <message>
        <source>Nothing is connected to the Internet, so this does not apply.</source>
        <extracomment>中文：未接入互联网，本要求不适用。</extracomment>
        <translation>未接入互联网，本要求不适用。</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <extracomment>中文：改判：%1</extracomment>
        <translation>改判：%1</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <extracomment>中文：人工判定：%1</extracomment>
        <translation>人工判定：%1</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>中文：关键项</extracomment>
        <translation>关键项</translation>
    </message>
    <message>
        <source>weight %1</source>
        <extracomment>中文：权重 %1</extracomment>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>waits for the assessor&apos;s judgement</source>
        <extracomment>中文：等待人工判定</extracomment>
        <translation>等待人工判定</translation>
    </message>
    <message>
        <source>judged &quot;%1&quot;, but the not-applicable condition holds</source>
        <extracomment>中文：人工判定为「%1」，但不适用条件成立</extracomment>
        <translation>人工判定为「%1」，但不适用条件成立</translation>
    </message>
    <message>
        <source>the assessor&apos;s judgement</source>
        <extracomment>中文：人工判定</extracomment>
        <translation>人工判定</translation>
    </message>
    <message>
        <source>computed from the answers, not overridden</source>
        <extracomment>中文：按填写内容计算，未改判</extracomment>
        <translation>按填写内容计算，未改判</translation>
    </message>
    <message>
        <source>overridden; computed from the answers: &quot;%1&quot;</source>
        <extracomment>中文：已改判；按填写内容计算为「%1」</extracomment>
        <translation>已改判；按填写内容计算为「%1」</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>note</source>
        <extracomment>中文：备注</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>中文：不适用理由</extracomment>
        <translation>不适用理由</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>中文：第 %1 行</extracomment>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>semicolon ;</source>
        <extracomment>中文：分号 ;</extracomment>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>中文：制表符</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>comma ,</source>
        <extracomment>中文：逗号 ,</extracomment>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Normalised</source>
        <extracomment>中文：已规范</extracomment>
        <translation>已规范</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <extracomment>中文：有歧义</extracomment>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <extracomment>中文：无法识别</extracomment>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>中文：未导入</extracomment>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Rewritten in the guide&apos;s format; the meaning is unchanged.</source>
        <extracomment>中文：写法换成本指南的形式，意思不变。</extracomment>
        <translation>写法换成本指南的形式，意思不变。</translation>
    </message>
    <message>
        <source>The date can be read in two ways. It is kept as typed; please check it.</source>
        <extracomment>中文：日期可以有两种读法，保持原样，请核对。</extracomment>
        <translation>日期可以有两种读法，保持原样，请核对。</translation>
    </message>
    <message>
        <source>Not a valid date. It is kept as typed and left out of comparisons.</source>
        <extracomment>中文：不是有效的日期，保持原样，不参与比较。</extracomment>
        <translation>不是有效的日期，保持原样，不参与比较。</translation>
    </message>
    <message>
        <source>There is no such option. The field stays blank; the value goes into the table&apos;s note.</source>
        <extracomment>中文：没有这个选项，字段留空；原文写入本表备注。</extracomment>
        <translation>没有这个选项，字段留空；原文写入本表备注。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <extracomment>中文：；</extracomment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 … %n in all</source>
        <extracomment>中文：%1等 %n 个</extracomment>
        <translation>
            <numerusform>%1等 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No applicable requirement</source>
        <extracomment>中文：无适用要求</extracomment>
        <translation>无适用要求</translation>
    </message>
    <message>
        <source>A trend needs two assessments or more.</source>
        <extracomment>中文：只有一次评估，还没有趋势。</extracomment>
        <translation>只有一次评估，还没有趋势。</translation>
    </message>
    <message>
        <source>Conforming</source>
        <extracomment>中文：符合</extracomment>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly conforming</source>
        <extracomment>中文：部分符合</extracomment>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not conforming</source>
        <extracomment>中文：不符合</extracomment>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>中文：不适用</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <extracomment>中文：未判定</extracomment>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>中文：严重</extracomment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Major</source>
        <extracomment>中文：重要</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Minor</source>
        <extracomment>中文：一般</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Observation</source>
        <extracomment>中文：观察</extracomment>
        <translation>观察</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>中文：待判定</extracomment>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Halt use</source>
        <extracomment>中文：暂停应用</extracomment>
        <translation>暂停应用</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>中文：未完成</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>中文：良好</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <extracomment>中文：可接受</extracomment>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Rectify</source>
        <extracomment>中文：需整改</extracomment>
        <translation>需整改</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>中文：通过</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>中文：未通过</extracomment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>中文：部分</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>中文：未知</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>中文：不计</extracomment>
        <translation>不计</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>中文：应</extracomment>
        <translation>应</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>中文：宜</extracomment>
        <translation>宜</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <extracomment>中文：禁止</extracomment>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Essential</source>
        <extracomment>中文：主要</extracomment>
        <translation>主要</translation>
    </message>
    <message>
        <source>Supporting</source>
        <extracomment>中文：辅助</extracomment>
        <translation>辅助</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>中文：提示</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Should be adopted</source>
        <extracomment>中文：宜采用</extracomment>
        <translation>宜采用</translation>
    </message>
    <message>
        <source>May be adopted</source>
        <extracomment>中文：可采用</extracomment>
        <translation>可采用</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <extracomment>中文：不采用</extracomment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>中文：未知</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>中文：草稿</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>中文：定稿</extracomment>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>中文：未填</extracomment>
        <translation>未填</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>中文：审核中</extracomment>
        <translation>审核中</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>Open the folder</source>
        <extracomment>中文：打开所在文件夹</extracomment>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>facet::AnswersView</name>
    <message>
        <source>What was filled in differently</source>
        <extracomment>中文：填写内容的变化</extracomment>
        <translation>填写内容的变化</translation>
    </message>
    <message>
        <source>%1 more changed rows are not listed here.</source>
        <extracomment>中文：另有 %1 行变化没有列在这里。</extracomment>
        <translation>另有 %1 行变化没有列在这里。</translation>
    </message>
    <message>
        <source>Both were filled in alike.</source>
        <extracomment>中文：两次填写的内容没有不同。</extracomment>
        <translation>两次填写的内容没有不同。</translation>
    </message>
    <message>
        <source>Judgements and parameters</source>
        <extracomment>中文：人工判定与参数</extracomment>
        <translation>人工判定与参数</translation>
    </message>
</context>
<context>
    <name>facet::AssessmentChoice</name>
    <message>
        <source>revision %1</source>
        <extracomment>中文：第 %1 版</extracomment>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>facet::AssessmentDialog</name>
    <message>
        <source>New assessment</source>
        <extracomment>中文：新建评估</extracomment>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Assessment details</source>
        <extracomment>中文：评估信息</extracomment>
        <translation>评估信息</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>中文：评估名称</extracomment>
        <translation>评估名称</translation>
    </message>
    <message>
        <source>Application unit</source>
        <extracomment>中文：应用单位</extracomment>
        <translation>应用单位</translation>
    </message>
    <message>
        <source>Assessor</source>
        <extracomment>中文：评估人</extracomment>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>中文：评估日期</extracomment>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>中文：状态</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>中文：取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>中文：新建</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>中文：确定</extracomment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Enter a title, for example &quot;Assessment 2026&quot;.</source>
        <extracomment>中文：请填写评估名称，例如「2026 年度评估」。</extracomment>
        <translation>请填写评估名称，例如「2026 年度评估」。</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, for example 2026-03-31, or choose it from the calendar.</source>
        <extracomment>中文：日期请写成 年-月-日，例如 2026-03-31，或从日历中选取。</extracomment>
        <translation>日期请写成 年-月-日，例如 2026-03-31，或从日历中选取。</translation>
    </message>
</context>
<context>
    <name>facet::BasisPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>field and guidance</comment>
        <extracomment>中文：%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clause numbers</comment>
        <extracomment>中文：、</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Serves clause %1</source>
        <extracomment>中文：对应条款 %1</extracomment>
        <translation>
            <numerusform>对应条款 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Basis and verdict</source>
        <extracomment>中文：依据与判定</extracomment>
        <translation>依据与判定</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>中文：查什么</extracomment>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Go to an item of a table. You will then see here which requirements it serves, how they are judged and why, what to look at, the note, and whether it applies.</source>
        <extracomment>中文：把光标放到表格的一项上，这里就会显示：它对应哪些要求、现在判定如何、缘由是什么、查看什么，以及备注和不适用。</extracomment>
        <translation>把光标放到表格的一项上，这里就会显示：它对应哪些要求、现在判定如何、缘由是什么、查看什么，以及备注和不适用。</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>中文：批注</extracomment>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>facet::BinDialog</name>
    <message>
        <source>Archived &quot;%1&quot;.</source>
        <extracomment>中文：已归档「%1」。</extracomment>
        <translation>已归档「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments archived.</source>
        <extracomment>中文：已归档 %n 个评估。</extracomment>
        <translation>
            <numerusform>已归档 %n 个评估。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Emptying the bin of what is 30 days old</source>
        <extracomment>中文：清空回收站中满 30 天的评估</extracomment>
        <translation>清空回收站中满 30 天的评估</translation>
    </message>
    <message>
        <source>Archive and bin</source>
        <extracomment>中文：归档与回收站</extracomment>
        <translation>归档与回收站</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>中文：打开</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <extracomment>中文：取消归档</extracomment>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>中文：恢复</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <extracomment>中文：彻底删除</extracomment>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>中文：关闭</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>can be restored until %1</source>
        <extracomment>中文：%1 前可恢复</extracomment>
        <translation>%1 前可恢复</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <extracomment>中文：归档（%1）</extracomment>
        <translation>归档（%1）</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <extracomment>中文：回收站（%1）</extracomment>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: answers, records, notes and judgements are deleted. Click &quot;Delete permanently&quot; once more.</source>
        <extracomment>中文：彻底删除后不能恢复：答案、记录、备注和判定都会清除。再点一次「彻底删除」。</extracomment>
        <translation>彻底删除后不能恢复：答案、记录、备注和判定都会清除。再点一次「彻底删除」。</translation>
    </message>
    <message>
        <source>Deleting permanently</source>
        <extracomment>中文：彻底删除</extracomment>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Taken out of the archive: &quot;%1&quot;.</source>
        <extracomment>中文：已取消归档「%1」。</extracomment>
        <translation>已取消归档「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments taken out of the archive.</source>
        <extracomment>中文：已取消归档 %n 个评估。</extracomment>
        <translation>
            <numerusform>已取消归档 %n 个评估。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is archived. Choose an assessment in the library and click Archive to put it here.</source>
        <extracomment>中文：没有归档的评估。在评估库中选中评估，点「归档」，它就收到这里。</extracomment>
        <translation>没有归档的评估。在评估库中选中评估，点「归档」，它就收到这里。</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted assessments stay here for 30 days.</source>
        <extracomment>中文：回收站是空的。删除的评估在这里保留 30 天。</extracomment>
        <translation>回收站是空的。删除的评估在这里保留 30 天。</translation>
    </message>
</context>
<context>
    <name>facet::CarriedBanner</name>
    <message>
        <source>The records of this table come from the prior assessment and are not yet confirmed. Changing one does not confirm the rest.</source>
        <extracomment>中文：本表的记录沿用自上次评估，尚未确认。改动个别记录不等于确认全表。</extracomment>
        <translation>本表的记录沿用自上次评估，尚未确认。改动个别记录不等于确认全表。</translation>
    </message>
    <message>
        <source>Confirm this table</source>
        <extracomment>中文：确认本表</extracomment>
        <translation>确认本表</translation>
    </message>
</context>
<context>
    <name>facet::CarriedMarker</name>
    <message>
        <source>Carried</source>
        <comment>boxed mark of an answer that was carried forward</comment>
        <extracomment>中文：沿</extracomment>
        <translation>沿</translation>
    </message>
    <message>
        <source>Carried forward from the prior assessment, not yet confirmed</source>
        <extracomment>中文：沿用自上次评估，尚未确认</extracomment>
        <translation>沿用自上次评估，尚未确认</translation>
    </message>
</context>
<context>
    <name>facet::CarriedPart</name>
    <message>
        <source>Carried forward</source>
        <extracomment>中文：沿用自上次评估</extracomment>
        <translation>沿用自上次评估</translation>
    </message>
    <message>
        <source>The records of this table come from the prior assessment. Not yet confirmed.</source>
        <extracomment>中文：本表的记录沿用自上次评估，尚未确认。</extracomment>
        <translation>本表的记录沿用自上次评估，尚未确认。</translation>
    </message>
    <message>
        <source>The answer comes from the prior assessment. Not yet confirmed.</source>
        <extracomment>中文：本项的内容沿用自上次评估，尚未确认。</extracomment>
        <translation>本项的内容沿用自上次评估，尚未确认。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>中文：确认</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Last time %1 was marked not applicable. Reason: %2</source>
        <extracomment>中文：上次 %1 标为不适用，理由：%2</extracomment>
        <translation>上次 %1 标为不适用，理由：%2</translation>
    </message>
    <message>
        <source>Last time %1 was judged &quot;%2&quot;. Reason: %3</source>
        <extracomment>中文：上次将 %1 判为「%2」，理由：%3</extracomment>
        <translation>上次将 %1 判为「%2」，理由：%3</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>中文：采用</extracomment>
        <translation>采用</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>中文：放弃</extracomment>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>facet::CarryDialog</name>
    <message>
        <source>There is no assessment yet that could be carried forward.</source>
        <extracomment>中文：工作簿里还没有可以结转的评估。</extracomment>
        <translation>工作簿里还没有可以结转的评估。</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <extracomment>中文：结转</extracomment>
        <translation>结转</translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <extracomment>中文：%1 年度评估</extracomment>
        <translation>%1 年度评估</translation>
    </message>
    <message>
        <source>Prior assessment</source>
        <extracomment>中文：往年评估</extracomment>
        <translation>往年评估</translation>
    </message>
    <message>
        <source>Title of the new assessment</source>
        <extracomment>中文：新评估名称</extracomment>
        <translation>新评估名称</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>中文：评估日期</extracomment>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Tables to carry forward</source>
        <extracomment>中文：结转哪些表</extracomment>
        <translation>结转哪些表</translation>
    </message>
    <message>
        <source>Everything carried forward must be confirmed; judgements and reasons for &apos;not applicable&apos; are suggestions only.</source>
        <extracomment>中文：沿用的内容须逐项确认；人工判定和不适用的理由只作为建议。</extracomment>
        <translation>沿用的内容须逐项确认；人工判定和不适用的理由只作为建议。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>中文：取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter a title, for example &quot;Assessment 2026&quot;.</source>
        <extracomment>中文：请填写评估名称，例如「2026 年度评估」。</extracomment>
        <translation>请填写评估名称，例如「2026 年度评估」。</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, for example 2026-03-31, or choose it from the calendar.</source>
        <extracomment>中文：日期请写成 年-月-日，例如 2026-03-31，或从日历中选取。</extracomment>
        <translation>日期请写成 年-月-日，例如 2026-03-31，或从日历中选取。</translation>
    </message>
    <message>
        <source>Choose at least one table.</source>
        <extracomment>中文：请至少选择一张表。</extracomment>
        <translation>请至少选择一张表。</translation>
    </message>
</context>
<context>
    <name>facet::CellEdits</name>
    <message>
        <source>At most %1 cells are changed at a time; %2 are selected. Select fewer.</source>
        <extracomment>中文：一次最多修改 %1 个单元格，已选 %2 个。请选少一些。</extracomment>
        <translation>一次最多修改 %1 个单元格，已选 %2 个。请选少一些。</translation>
    </message>
    <message>
        <source>Clearing %1 cells</source>
        <extracomment>中文：正在清空 %1 个单元格</extracomment>
        <translation>正在清空 %1 个单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared.</source>
        <extracomment>中文：已清空 %n 个单元格。</extracomment>
        <translation>
            <numerusform>已清空 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling %1 cells</source>
        <extracomment>中文：正在向下填充 %1 个单元格</extracomment>
        <translation>正在向下填充 %1 个单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled.</source>
        <extracomment>中文：已向下填充 %n 个单元格。</extracomment>
        <translation>
            <numerusform>已向下填充 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling in %1 cells</source>
        <extracomment>中文：正在填入 %1 个单元格</extracomment>
        <translation>正在填入 %1 个单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled in.</source>
        <extracomment>中文：已填入 %n 个单元格。</extracomment>
        <translation>
            <numerusform>已填入 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasting %1 lines</source>
        <extracomment>中文：正在粘贴 %1 行</extracomment>
        <translation>正在粘贴 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <extracomment>中文：已粘贴 %n 行。</extracomment>
        <translation>
            <numerusform>已粘贴 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, %2: &quot;%3&quot;</source>
        <extracomment>中文：第 %1 行%2「%3」</extracomment>
        <translation>第 %1 行%2「%3」</translation>
    </message>
    <message>
        <source>The first line names the columns and was used to find them.</source>
        <extracomment>中文：第一行是列名，已按列名对应。</extracomment>
        <translation>第一行是列名，已按列名对应。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t take what was pasted and stay as they are:</source>
        <extracomment>中文：有 %n 个单元格的内容不能填入，保持原样：</extracomment>
        <translation>
            <numerusform>有 %n 个单元格的内容不能填入，保持原样：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) can&apos;t be understood; they are kept as they are and marked.</source>
        <extracomment>中文：有 %n 个日期无法识别，按原样保留并已标出。</extracomment>
        <translation>
            <numerusform>有 %n 个日期无法识别，按原样保留并已标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>This table has no such columns, they were not pasted: %1.</source>
        <extracomment>中文：本表没有这些列，未粘贴：%1。</extracomment>
        <translation>本表没有这些列，未粘贴：%1。</translation>
    </message>
    <message>
        <source>What lies beyond the last column was not pasted.</source>
        <extracomment>中文：超出最后一列的内容未粘贴。</extracomment>
        <translation>超出最后一列的内容未粘贴。</translation>
    </message>
</context>
<context>
    <name>facet::ChangePanel</name>
    <message>
        <source>%1 · %2 · weight %3</source>
        <extracomment>中文：%1 %2 权重 %3</extracomment>
        <translation>%1&#x3000;%2&#x3000;权重 %3</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>中文：关键</extracomment>
        <translation>关键</translation>
    </message>
    <message>
        <source>%1 more changed rows: see &quot;Filled in&quot;.</source>
        <extracomment>中文：另有 %1 行变化，见「填写内容」。</extracomment>
        <translation>另有 %1 行变化，见「填写内容」。</translation>
    </message>
    <message>
        <source>Nothing that this requirement looks at was filled in differently.</source>
        <extracomment>中文：这项要求所看的填写内容没有变化。</extracomment>
        <translation>这项要求所看的填写内容没有变化。</translation>
    </message>
    <message>
        <source>Change in detail</source>
        <extracomment>中文：变化详情</extracomment>
        <translation>变化详情</translation>
    </message>
    <message>
        <source>Filled in differently</source>
        <extracomment>中文：填写变化</extracomment>
        <translation>填写变化</translation>
    </message>
    <message>
        <source>Trend of the score</source>
        <extracomment>中文：得分走势</extracomment>
        <translation>得分走势</translation>
    </message>
    <message>
        <source>An upright bar is an interval; the dotted line marks 75, the threshold of &quot;Acceptable&quot;. Figures: see &quot;Trend&quot;.</source>
        <extracomment>中文：竖线为区间，虚线为「可接受」的 75 分。数字见「走势」。</extracomment>
        <translation>竖线为区间，虚线为「可接受」的 75 分。数字见「走势」。</translation>
    </message>
</context>
<context>
    <name>facet::ChangesModel</name>
    <message>
        <source>critical</source>
        <extracomment>中文：关键</extracomment>
        <translation>关键</translation>
    </message>
    <message>
        <source>Table %1</source>
        <extracomment>中文：表 %1</extracomment>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>中文：；</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <extracomment>中文：%1，关键</extracomment>
        <translation>%1，关键</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>中文：变化</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Requirement</source>
        <extracomment>中文：要求</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Verdict %1</source>
        <extracomment>中文：%1 判定</extracomment>
        <translation>%1 判定</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>中文：填写变化</extracomment>
        <translation>填写变化</translation>
    </message>
</context>
<context>
    <name>facet::Checklist</name>
    <message>
        <source>Requirements without a verdict</source>
        <extracomment>中文：尚未判定的要求</extracomment>
        <translation>尚未判定的要求</translation>
    </message>
    <message>
        <source>Carried forward and not yet confirmed</source>
        <extracomment>中文：沿用而尚未确认的内容</extracomment>
        <translation>沿用而尚未确认的内容</translation>
    </message>
    <message>
        <source>Proposals neither taken over nor dropped</source>
        <extracomment>中文：未采用也未放弃的沿用建议</extracomment>
        <translation>未采用也未放弃的沿用建议</translation>
    </message>
    <message>
        <source>Notices, for example contradictions between tables</source>
        <extracomment>中文：表间不一致等提示</extracomment>
        <translation>表间不一致等提示</translation>
    </message>
    <message>
        <source>Comments not resolved</source>
        <extracomment>中文：未解决的批注</extracomment>
        <translation>未解决的批注</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <extracomment>中文：没有待处理项。</extracomment>
        <translation>没有待处理项。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of open point and how many</comment>
        <extracomment>中文：%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2 of them accepted</source>
        <extracomment>中文：%1，其中已接受 %2</extracomment>
        <translation>%1，其中已接受 %2</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <extracomment>中文：全部确认</extracomment>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Confirms what was carried forward in all tables, in one step that can be undone</source>
        <extracomment>中文：把各表中沿用的内容一次全部确认，可撤销</extracomment>
        <translation>把各表中沿用的内容一次全部确认，可撤销</translation>
    </message>
</context>
<context>
    <name>facet::ColumnsModel</name>
    <message>
        <source>not imported</source>
        <extracomment>中文：不导入</extracomment>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 (now from &quot;%2&quot;)</source>
        <extracomment>中文：%1（现取自「%2」）</extracomment>
        <translation>%1（现取自「%2」）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>中文：%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <extracomment>中文：文件中的列</extracomment>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First values</source>
        <extracomment>中文：开头的内容</extracomment>
        <translation>开头的内容</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <extracomment>中文：填入字段</extracomment>
        <translation>填入字段</translation>
    </message>
</context>
<context>
    <name>facet::ColumnsStep</name>
    <message>
        <source>Columns not imported: %1.</source>
        <extracomment>中文：不导入的列：%1。</extracomment>
        <translation>不导入的列：%1。</translation>
    </message>
    <message>
        <source>Fields without a column: %1.</source>
        <extracomment>中文：文件中没有的字段：%1。</extracomment>
        <translation>文件中没有的字段：%1。</translation>
    </message>
    <message>
        <source>Goes to the field</source>
        <extracomment>中文：填入字段</extracomment>
        <translation>填入字段</translation>
    </message>
    <message>
        <source>Import as</source>
        <extracomment>中文：导入为</extracomment>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>中文：文件的列</extracomment>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Unrecognised value</source>
        <extracomment>中文：没有对应选项的内容</extracomment>
        <translation>没有对应选项的内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>中文：列对应</extracomment>
        <translation>列对应</translation>
    </message>
    <message>
        <source>No column goes to a field of this table yet. Choose a field for at least one.</source>
        <extracomment>中文：还没有一列填入本表的字段。请至少为一列选定字段。</extracomment>
        <translation>还没有一列填入本表的字段。请至少为一列选定字段。</translation>
    </message>
    <message>
        <source>%1 of %2 columns will be imported.</source>
        <extracomment>中文：共 %2 列，导入 %1 列。</extracomment>
        <translation>共 %2 列，导入 %1 列。</translation>
    </message>
    <message>
        <source>Matched as you chose the last time.</source>
        <extracomment>中文：沿用上次的对应关系。</extracomment>
        <translation>沿用上次的对应关系。</translation>
    </message>
    <message>
        <source>Matched by name; please check.</source>
        <extracomment>中文：按列名对应，请核对。</extracomment>
        <translation>按列名对应，请核对。</translation>
    </message>
</context>
<context>
    <name>facet::CommentsPart</name>
    <message>
        <source>Comment on %1</source>
        <extracomment>中文：对 %1 的批注</extracomment>
        <translation>对 %1 的批注</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>中文：评审人</extracomment>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>中文：批注</extracomment>
        <translation>批注</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>中文：添加</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <extracomment>中文：解决批注</extracomment>
        <translation>解决批注</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <extracomment>中文：解决人</extracomment>
        <translation>解决人</translation>
    </message>
    <message>
        <source>Resolve</source>
        <extracomment>中文：解决</extracomment>
        <translation>解决</translation>
    </message>
    <message>
        <source>Add a comment…</source>
        <extracomment>中文：添加批注…</extracomment>
        <translation>添加批注…</translation>
    </message>
    <message>
        <source>%1 on %2 (%3): %4</source>
        <extracomment>中文：%1 对 %2（%3）：%4</extracomment>
        <translation>%1 对 %2（%3）：%4</translation>
    </message>
    <message>
        <source>Resolved by %1 (%2).</source>
        <extracomment>中文：已由 %1 解决（%2）。</extracomment>
        <translation>已由 %1 解决（%2）。</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <extracomment>中文：解决…</extracomment>
        <translation>解决…</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>中文：答复</extracomment>
        <translation>答复</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>中文：可不填</extracomment>
        <translation>可不填</translation>
    </message>
</context>
<context>
    <name>facet::ComparePage</name>
    <message>
        <source>Library</source>
        <extracomment>中文：评估库</extracomment>
        <translation>评估库</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>中文：比较</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export PDF or HTML…</source>
        <extracomment>中文：导出 PDF 或 HTML…</extracomment>
        <translation>导出 PDF 或 HTML…</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <extracomment>中文：变化种类</extracomment>
        <translation>变化种类</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>中文：有变化</extracomment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>中文：看什么</extracomment>
        <translation>看什么</translation>
    </message>
    <message>
        <source>Requirements</source>
        <extracomment>中文：要求</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Filled in</source>
        <extracomment>中文：填写内容</extracomment>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>中文：走势</extracomment>
        <translation>走势</translation>
    </message>
    <message>
        <source>Changes by requirement</source>
        <extracomment>中文：要求的变化</extracomment>
        <translation>要求的变化</translation>
    </message>
    <message>
        <source>No such change</source>
        <extracomment>中文：没有这样的变化</extracomment>
        <translation>没有这样的变化</translation>
    </message>
    <message>
        <source>Choose another kind of change, or look at what was filled in.</source>
        <extracomment>中文：选择另一种变化，或看「填写内容」。</extracomment>
        <translation>选择另一种变化，或看「填写内容」。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <extracomment>中文：还没有可以比较的评估</extracomment>
        <translation>还没有可以比较的评估</translation>
    </message>
    <message>
        <source>A comparison needs two assessments in one workbook. Start, carry forward or import one in the library.</source>
        <extracomment>中文：比较需要同一工作簿中的两次评估。在评估库中新建、结转或导入一次评估。</extracomment>
        <translation>比较需要同一工作簿中的两次评估。在评估库中新建、结转或导入一次评估。</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <extracomment>中文：打开评估库</extracomment>
        <translation>打开评估库</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>中文：再比较一次</extracomment>
        <translation>再比较一次</translation>
    </message>
    <message>
        <source>There is no comparison</source>
        <extracomment>中文：没有比较结果</extracomment>
        <translation>没有比较结果</translation>
    </message>
    <message>
        <source>Comparison exported: %1</source>
        <extracomment>中文：比较已导出：%1</extracomment>
        <translation>比较已导出：%1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>中文：打开所在文件夹</extracomment>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>中文：正在比较</extracomment>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Reading the trend</source>
        <extracomment>中文：正在读取走势</extracomment>
        <translation>正在读取走势</translation>
    </message>
    <message>
        <source>%1 %2 compared with %3</source>
        <extracomment>中文：%1 %2 与 %3 比较</extracomment>
        <translation>%1 %2 与 %3 比较</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Web pages (*.html)</source>
        <extracomment>中文：PDF 文件 (*.pdf);;网页 (*.html)</extracomment>
        <translation>PDF 文件 (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <extracomment>中文：导出比较</extracomment>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Exporting the comparison</source>
        <extracomment>中文：正在导出比较</extracomment>
        <translation>正在导出比较</translation>
    </message>
</context>
<context>
    <name>facet::ComparisonHead</name>
    <message>
        <source>Earlier assessment</source>
        <extracomment>中文：之前的评估</extracomment>
        <translation>之前的评估</translation>
    </message>
    <message>
        <source>Later assessment</source>
        <extracomment>中文：之后的评估</extracomment>
        <translation>之后的评估</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>中文：对调</extracomment>
        <translation>对调</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>中文：结论</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Total score</source>
        <extracomment>中文：总得分</extracomment>
        <translation>总得分</translation>
    </message>
</context>
<context>
    <name>facet::Desk</name>
    <message>
        <source>Other changes came after it. Undo it in History.</source>
        <extracomment>中文：此后又有修改。请在「历史」中撤销。</extracomment>
        <translation>此后又有修改。请在「历史」中撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what failed</comment>
        <extracomment>中文：%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>facet::DiscardQuestion</name>
    <message>
        <source>Go on</source>
        <extracomment>中文：继续填写</extracomment>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <extracomment>中文：放弃所做的修改？</extracomment>
        <translation>放弃所做的修改？</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>中文：放弃</extracomment>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>facet::EntryDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>中文：取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill in &quot;%1&quot;.</source>
        <extracomment>中文：请填写「%1」。</extracomment>
        <translation>请填写「%1」。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, remark</comment>
        <extracomment>中文：%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>facet::ExportDialog</name>
    <message>
        <source>Export records: Table %1 %2</source>
        <extracomment>中文：导出记录：表 %1 %2</extracomment>
        <translation>导出记录：表 %1 %2</translation>
    </message>
    <message>
        <source>What is shown: %1 %2, in this order</source>
        <extracomment>中文：当前显示的 %1 %2，按当前顺序</extracomment>
        <translation>当前显示的 %1 %2，按当前顺序</translation>
    </message>
    <message>
        <source>All: %1 %2, in the order of entry</source>
        <extracomment>中文：全部 %1 %2，按录入顺序</extracomment>
        <translation>全部 %1 %2，按录入顺序</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx): real dates, drop-downs for coded fields</source>
        <extracomment>中文：Excel 工作簿（.xlsx）：有日期格式和下拉选项</extracomment>
        <translation>Excel 工作簿（.xlsx）：有日期格式和下拉选项</translation>
    </message>
    <message>
        <source>CSV (UTF-8): for other programs</source>
        <extracomment>中文：CSV（UTF-8）：供其他程序读取</extracomment>
        <translation>CSV（UTF-8）：供其他程序读取</translation>
    </message>
    <message>
        <source>Which records</source>
        <extracomment>中文：导出哪些记录</extracomment>
        <translation>导出哪些记录</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>中文：格式</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>中文：取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose location…</source>
        <extracomment>中文：选择位置…</extracomment>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Exported %1 records: %2</source>
        <extracomment>中文：已导出 %1 条记录：%2</extracomment>
        <translation>已导出 %1 条记录：%2</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <extracomment>中文：导出已取消，没有写出文件。</extracomment>
        <translation>导出已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>中文：CSV 文件 (*.csv)</extracomment>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <extracomment>中文：Excel 工作簿 (*.xlsx)</extracomment>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export records</source>
        <extracomment>中文：导出记录</extracomment>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>中文：正在导出</extracomment>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>records</source>
        <extracomment>中文：条</extracomment>
        <translation>条</translation>
    </message>
    <message>
        <source>What still matches: %1 %2, in this order</source>
        <extracomment>中文：仍符合筛选的 %1 %2，按当前顺序</extracomment>
        <translation>仍符合筛选的 %1 %2，按当前顺序</translation>
    </message>
</context>
<context>
    <name>facet::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>中文：选择文件…</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <extracomment>中文：保存空白模板…</extracomment>
        <translation>保存空白模板…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>中文：文件</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <extracomment>中文：正在读取文件。</extracomment>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <extracomment>中文：请先选择文件。</extracomment>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <extracomment>中文：选择要导入的文件</extracomment>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <extracomment>中文：表格文件 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)</extracomment>
        <translation>表格文件 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <extracomment>中文：把文件拖到这里，或者选择文件</extracomment>
        <translation>把文件拖到这里，或者选择文件</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or CSV. No list yet? Have the empty template filled in by the people responsible; it can then be imported as it is.</source>
        <extracomment>中文：Excel 工作簿（.xlsx）或 CSV。没有现成的名单？把空白模板交给有关部门填写，填好后可直接导入。</extracomment>
        <translation>Excel 工作簿（.xlsx）或 CSV。没有现成的名单？把空白模板交给有关部门填写，填好后可直接导入。</translation>
    </message>
    <message>
        <source>Reading &quot;%1&quot;…</source>
        <extracomment>中文：正在读取「%1」…</extracomment>
        <translation>正在读取「%1」…</translation>
    </message>
</context>
<context>
    <name>facet::FindingDetail</name>
    <message>
        <source>Requirement</source>
        <extracomment>中文：要求</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>中文：判定</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>中文：缘由</extracomment>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>中文：建议</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>中文：备注</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>facet::FindingLine</name>
    <message>
        <source>unfolded</source>
        <extracomment>中文：已展开</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>中文：已收起</extracomment>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>facet::FindingList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>中文：%n 项发现</extracomment>
        <translation>
            <numerusform>%n 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>中文：得分 %1</extracomment>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Data consistency</source>
        <extracomment>中文：数据一致性提示</extracomment>
        <translation>数据一致性提示</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), no effect on verdicts</source>
        <extracomment>中文：%n 条，不影响判定</extracomment>
        <translation>
            <numerusform>%n 条，不影响判定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>中文：%n 项</extracomment>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <extracomment>中文：%n 项要求</extracomment>
        <translation>
            <numerusform>%n 项要求</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>中文：发现</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Search findings</source>
        <extracomment>中文：搜索发现</extracomment>
        <translation>搜索发现</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <extracomment>中文：搜索发现</extracomment>
        <translation>搜索发现</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>中文：导出…</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Go to the report page, to export PDF or HTML</source>
        <extracomment>中文：到报告页导出 PDF 或 HTML</extracomment>
        <translation>到报告页导出 PDF 或 HTML</translation>
    </message>
    <message>
        <source>No findings</source>
        <extracomment>中文：没有发现</extracomment>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>All applicable requirements are judged and met.</source>
        <extracomment>中文：适用的要求全部符合，也都已判定。</extracomment>
        <translation>适用的要求全部符合，也都已判定。</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <extracomment>中文：没有符合筛选条件的发现</extracomment>
        <translation>没有符合筛选条件的发现</translation>
    </message>
    <message>
        <source>Filters or search hide all findings.</source>
        <extracomment>中文：筛选或搜索把全部发现都排除了。</extracomment>
        <translation>筛选或搜索把全部发现都排除了。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>中文：清除筛选</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No assessment is open</source>
        <extracomment>中文：没有打开的评估</extracomment>
        <translation>没有打开的评估</translation>
    </message>
    <message>
        <source>Open one in the library. What is not met or not judged yet is then listed here.</source>
        <extracomment>中文：在评估库中打开一项评估，这里会列出不符合和未判定的要求。</extracomment>
        <translation>在评估库中打开一项评估，这里会列出不符合和未判定的要求。</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <extracomment>中文：打开评估库</extracomment>
        <translation>打开评估库</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>中文：全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>中文：严重程度</extracomment>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Clause</source>
        <extracomment>中文：条款</extracomment>
        <translation>条款</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>中文：全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>中文：级别</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Include conforming</source>
        <extracomment>中文：含符合项</extracomment>
        <translation>含符合项</translation>
    </message>
    <message>
        <source>Also list what conforms or does not apply; only with &quot;All&quot;</source>
        <extracomment>中文：也列出符合和不适用的要求；仅在「全部」时有效</extracomment>
        <translation>也列出符合和不适用的要求；仅在「全部」时有效</translation>
    </message>
</context>
<context>
    <name>facet::FormBar</name>
    <message>
        <source>Filled in</source>
        <extracomment>中文：已填</extracomment>
        <translation>已填</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <extracomment>中文：下一未填项</extracomment>
        <translation>下一未填项</translation>
    </message>
    <message>
        <source>Previous table: %1</source>
        <extracomment>中文：上一张表：%1</extracomment>
        <translation>上一张表：%1</translation>
    </message>
    <message>
        <source>Next table: %1</source>
        <extracomment>中文：下一张表：%1</extracomment>
        <translation>下一张表：%1</translation>
    </message>
    <message>
        <source>Confirm all (%1)</source>
        <extracomment>中文：确认本表全部（%1）</extracomment>
        <translation>确认本表全部（%1）</translation>
    </message>
    <message>
        <source>Confirms every item of this table that was carried forward</source>
        <extracomment>中文：确认本表中沿用自上次评估的各项</extracomment>
        <translation>确认本表中沿用自上次评估的各项</translation>
    </message>
</context>
<context>
    <name>facet::FormPage</name>
    <message>
        <source>Read-only: %1</source>
        <extracomment>中文：只读：%1</extracomment>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>Every item of the questionnaires is filled in or marked not applicable.</source>
        <extracomment>中文：五张问卷的每一项都已填写或标为不适用。</extracomment>
        <translation>五张问卷的每一项都已填写或标为不适用。</translation>
    </message>
    <message>
        <source>Nothing can be changed here. %1</source>
        <extracomment>中文：不能修改。%1</extracomment>
        <translation>不能修改。%1</translation>
    </message>
</context>
<context>
    <name>facet::GridColumns</name>
    <message>
        <source>Reset columns</source>
        <extracomment>中文：恢复默认列</extracomment>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>facet::HistoryModel</name>
    <message>
        <source>created</source>
        <extracomment>中文：新建</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>中文：导入</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>edited (undone)</source>
        <extracomment>中文：修改（已撤销）</extracomment>
        <translation>修改（已撤销）</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>中文：修改</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>undid</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redid</source>
        <extracomment>中文：重做</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>中文：删除</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>restored</source>
        <extracomment>中文：恢复</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>中文：时间</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>中文：修改人</extracomment>
        <translation>修改人</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>中文：操作</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>中文：位置</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>中文：修改前</extracomment>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>中文：修改后</extracomment>
        <translation>修改后</translation>
    </message>
    <message>
        <source>carried forward</source>
        <extracomment>中文：结转</extracomment>
        <translation>结转</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>中文：归档</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>taken from the archive</source>
        <extracomment>中文：取消归档</extracomment>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>deleted permanently</source>
        <extracomment>中文：彻底删除</extracomment>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>sealed</source>
        <extracomment>中文：封存</extracomment>
        <translation>封存</translation>
    </message>
    <message>
        <source>reopened</source>
        <extracomment>中文：重新开启</extracomment>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>exported a report</source>
        <extracomment>中文：导出报告</extracomment>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <extracomment>中文：未知用户</extracomment>
        <translation>未知用户</translation>
    </message>
</context>
<context>
    <name>facet::HistoryPage</name>
    <message>
        <source>History</source>
        <extracomment>中文：历史</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who, before, after</source>
        <extracomment>中文：修改人、修改前后的内容</extracomment>
        <translation>修改人、修改前后的内容</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>中文：在历史中查找</extracomment>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>List of changes</source>
        <extracomment>中文：修改记录</extracomment>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>中文：转到该处</extracomment>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Revert to before this step</source>
        <extracomment>中文：撤销到此步之前</extracomment>
        <translation>撤销到此步之前</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <extracomment>中文：还没有修改</extracomment>
        <translation>还没有修改</translation>
    </message>
    <message>
        <source>Every entry is recorded here: who, when, from what to what.</source>
        <extracomment>中文：每次填写都会记在这里：何人、何时、由什么改为什么。</extracomment>
        <translation>每次填写都会记在这里：何人、何时、由什么改为什么。</translation>
    </message>
    <message>
        <source>No change matches</source>
        <extracomment>中文：没有符合条件的修改</extracomment>
        <translation>没有符合条件的修改</translation>
    </message>
    <message>
        <source>Try another word, or look at all of them.</source>
        <extracomment>中文：换个词，或查看全部。</extracomment>
        <translation>换个词，或查看全部。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>中文：查看全部</extracomment>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>中文：位置</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>中文：全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>中文：备注</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>中文：不适用</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>judgements</source>
        <extracomment>中文：判定</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>assessment details</source>
        <extracomment>中文：评估信息</extracomment>
        <translation>评估信息</translation>
    </message>
    <message>
        <source>Undoes this step and all later ones; they can be redone.</source>
        <extracomment>中文：撤销这一步和它之后的修改；之后仍可重做。</extracomment>
        <translation>撤销这一步和它之后的修改；之后仍可重做。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <extracomment>中文：%1 条</extracomment>
        <translation>
            <numerusform>%1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::ImportAssistant</name>
    <message>
        <source>Import records: Table %1 %2</source>
        <extracomment>中文：导入记录：表 %1 %2</extracomment>
        <translation>导入记录：表 %1 %2</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <extracomment>中文：撤销导入</extracomment>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>中文：取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>中文：上一步</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>中文：开始导入</extracomment>
        <translation>开始导入</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>中文：关闭</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>中文：下一步</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Read it again</source>
        <extracomment>中文：重新读取</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it is in the workbook.</source>
        <extracomment>中文：导入已取消，没有留下任何记录。</extracomment>
        <translation>导入已取消，没有留下任何记录。</translation>
    </message>
    <message>
        <source>Import of &quot;%1&quot;: please check this record.</source>
        <extracomment>中文：导入「%1」：请核对这条记录。</extracomment>
        <translation>导入「%1」：请核对这条记录。</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <extracomment>中文：返回导入结果</extracomment>
        <translation>返回导入结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what failed, place</comment>
        <extracomment>中文：%1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>facet::ImportColumns</name>
    <message>
        <source>column %1</source>
        <extracomment>中文：%1 列</extracomment>
        <translation>%1 列</translation>
    </message>
</context>
<context>
    <name>facet::ImportRun</name>
    <message>
        <source>Importing &quot;%1&quot;</source>
        <extracomment>中文：正在导入「%1」</extracomment>
        <translation>正在导入「%1」</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <extracomment>中文：正在撤销导入</extracomment>
        <translation>正在撤销导入</translation>
    </message>
</context>
<context>
    <name>facet::ImportSource</name>
    <message>
        <source>Clipboard</source>
        <extracomment>中文：剪贴板</extracomment>
        <translation>剪贴板</translation>
    </message>
</context>
<context>
    <name>facet::JudgementDialog</name>
    <message>
        <source>Withdraw the judgement</source>
        <extracomment>中文：撤销判定</extracomment>
        <translation>撤销判定</translation>
    </message>
    <message>
        <source>Withdraw the override</source>
        <extracomment>中文：撤销改判</extracomment>
        <translation>撤销改判</translation>
    </message>
    <message>
        <source>Judge %1</source>
        <extracomment>中文：人工判定 %1</extracomment>
        <translation>人工判定 %1</translation>
    </message>
    <message>
        <source>Override %1</source>
        <extracomment>中文：改判 %1</extracomment>
        <translation>改判 %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <extracomment>中文：判定</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Override</source>
        <extracomment>中文：改判</extracomment>
        <translation>改判</translation>
    </message>
    <message>
        <source>From the answers:</source>
        <extracomment>中文：按填写内容：</extracomment>
        <translation>按填写内容：</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>中文：判定</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>An override leaves the answers as they are; the report shows both verdicts and the reason.</source>
        <extracomment>中文：改判不改动填写内容；报告并列两种判定和理由。</extracomment>
        <translation>改判不改动填写内容；报告并列两种判定和理由。</translation>
    </message>
    <message>
        <source>Choose a verdict and write a reason.</source>
        <extracomment>中文：请选择判定，并写明理由。</extracomment>
        <translation>请选择判定，并写明理由。</translation>
    </message>
    <message>
        <source>Verdicts can&apos;t be changed. %1</source>
        <extracomment>中文：不能改判。%1</extracomment>
        <translation>不能改判。%1</translation>
    </message>
</context>
<context>
    <name>facet::JudgementPart</name>
    <message>
        <source>Judged &quot;%1&quot;.
Reason: %2</source>
        <extracomment>中文：人工判定为「%1」。
理由：%2</extracomment>
        <translation>人工判定为「%1」。理由：%2</translation>
    </message>
    <message>
        <source>Computed &quot;%1&quot;, overridden to &quot;%2&quot;.
Reason: %3</source>
        <extracomment>中文：由「%1」（按填写内容计算）改判为「%2」。
理由：%3</extracomment>
        <translation>由「%1」（按填写内容计算）改判为「%2」。理由：%3</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Judge…</source>
        <extracomment>中文：人工判定…</extracomment>
        <translation>人工判定…</translation>
    </message>
    <message>
        <source>Override…</source>
        <extracomment>中文：改判…</extracomment>
        <translation>改判…</translation>
    </message>
    <message>
        <source>Verdicts can&apos;t be changed. %1</source>
        <extracomment>中文：不能改判。%1</extracomment>
        <translation>不能改判。%1</translation>
    </message>
</context>
<context>
    <name>facet::LibraryActions</name>
    <message>
        <source>Facet workbooks (*.facet)</source>
        <extracomment>中文：面鉴工作簿 (*.facet)</extracomment>
        <translation>面鉴工作簿 (*.facet)</translation>
    </message>
    <message>
        <source>Assessment files (*.json)</source>
        <extracomment>中文：评估文件 (*.json)</extracomment>
        <translation>评估文件 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>中文：已导出到 %1</extracomment>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>New workbook</source>
        <extracomment>中文：新建工作簿</extracomment>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Assessments.facet</source>
        <extracomment>中文：评估.facet</extracomment>
        <translation>评估.facet</translation>
    </message>
    <message>
        <source>Open workbook</source>
        <extracomment>中文：打开工作簿</extracomment>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>Assessment %1</source>
        <extracomment>中文：%1 年度评估</extracomment>
        <translation>%1 年度评估</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;.</source>
        <extracomment>中文：已导入「%1」。</extracomment>
        <translation>已导入「%1」。</translation>
    </message>
    <message>
        <source>Export assessment file</source>
        <extracomment>中文：导出评估文件</extracomment>
        <translation>导出评估文件</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>中文：%1（副本）</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Duplicated &quot;%1&quot;.</source>
        <translation>已复制「%1」。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <extracomment>中文：打开副本</extracomment>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Deleted &quot;%1&quot;.</source>
        <extracomment>中文：已删除「%1」。</extracomment>
        <translation>已删除「%1」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import assessment files</source>
        <extracomment>中文：导入评估文件</extracomment>
        <translation>导入评估文件</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <extracomment>中文：导入 %1</extracomment>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n files</source>
        <extracomment>中文：导入 %n 个文件</extracomment>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments imported.</source>
        <extracomment>中文：已导入 %n 个评估。</extracomment>
        <translation>
            <numerusform>已导入 %n 个评估。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported: %1: %2</source>
        <extracomment>中文：未导入 %1：%2</extracomment>
        <translation>未导入 %1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>中文：打开</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Duplicating &quot;%1&quot;</source>
        <extracomment>中文：复制「%1」</extracomment>
        <translation>复制「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments deleted.</source>
        <extracomment>中文：已删除 %n 个评估。</extracomment>
        <translation>
            <numerusform>已删除 %n 个评估。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open workbook in a new window</source>
        <extracomment>中文：在新窗口中打开工作簿</extracomment>
        <translation>在新窗口中打开工作簿</translation>
    </message>
    <message>
        <source>This workbook is open in this window already.</source>
        <translation>这个工作簿已在本窗口中打开。</translation>
    </message>
    <message>
        <source>Assessment files go into a workbook. Make or open one first, then drop them again.</source>
        <extracomment>中文：评估文件要导入到工作簿里。请先新建或打开一个工作簿。</extracomment>
        <translation>评估文件要导入到工作簿里。请先新建或打开一个工作簿。</translation>
    </message>
</context>
<context>
    <name>facet::LibraryEmptyStates</name>
    <message>
        <source>&quot;%1&quot; was not found</source>
        <extracomment>中文：没有找到「%1」</extracomment>
        <translation>没有找到「%1」</translation>
    </message>
    <message>
        <source>No assessment matches</source>
        <extracomment>中文：没有符合条件的评估</extracomment>
        <translation>没有符合条件的评估</translation>
    </message>
    <message>
        <source>Looked in titles, units, answers, notes and findings of %1 assessments.</source>
        <extracomment>中文：已在 %1 个评估的名称、单位、填写内容、备注和发现中查找。</extracomment>
        <translation>已在 %1 个评估的名称、单位、填写内容、备注和发现中查找。</translation>
    </message>
    <message>
        <source>There are %1 assessments.</source>
        <extracomment>中文：共有 %1 个评估。</extracomment>
        <translation>共有 %1 个评估。</translation>
    </message>
    <message>
        <source>The list is limited to %1; without that there may be some.</source>
        <extracomment>中文：列表限于 %1，放宽后或可找到。</extracomment>
        <translation>列表限于 %1，放宽后或可找到。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>中文：、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Only clear &quot;%1&quot;</source>
        <extracomment>中文：只清除「%1」</extracomment>
        <translation>只清除「%1」</translation>
    </message>
    <message>
        <source>Only clear the filters</source>
        <extracomment>中文：只清除筛选</extracomment>
        <translation>只清除筛选</translation>
    </message>
    <message>
        <source>Look among the deleted ones (%1)</source>
        <extracomment>中文：在已删除的评估中查找（%1）</extracomment>
        <translation>在已删除的评估中查找（%1）</translation>
    </message>
    <message>
        <source>No workbook is open</source>
        <extracomment>中文：没有打开工作簿</extracomment>
        <translation>没有打开工作簿</translation>
    </message>
    <message>
        <source>Assessments are kept in a workbook file (*.facet); one workbook holds any number of them.</source>
        <extracomment>中文：评估存在工作簿文件（*.facet）里，一个工作簿可以放多个评估。</extracomment>
        <translation>评估存在工作簿文件（*.facet）里，一个工作簿可以放多个评估。</translation>
    </message>
    <message>
        <source>No assessments yet</source>
        <extracomment>中文：工作簿里还没有评估</extracomment>
        <translation>工作簿里还没有评估</translation>
    </message>
    <message>
        <source>Start a new one, or import an assessment file (you can drop it on the window).</source>
        <extracomment>中文：新建一个，或导入评估文件（也可以把文件拖到窗口上）。</extracomment>
        <translation>新建一个，或导入评估文件（也可以把文件拖到窗口上）。</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <extracomment>中文：没有已删除的评估</extracomment>
        <translation>没有已删除的评估</translation>
    </message>
    <message>
        <source>Deleted assessments stay here and can be restored.</source>
        <extracomment>中文：删除的评估会留在这里，可以恢复。</extracomment>
        <translation>删除的评估会留在这里，可以恢复。</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <extracomment>中文：新建工作簿…</extracomment>
        <translation>新建工作簿…</translation>
    </message>
    <message>
        <source>Open workbook…</source>
        <extracomment>中文：打开工作簿…</extracomment>
        <translation>打开工作簿…</translation>
    </message>
    <message>
        <source>New assessment</source>
        <extracomment>中文：新建评估</extracomment>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Import file…</source>
        <extracomment>中文：导入文件…</extracomment>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <extracomment>中文：清除全部条件</extracomment>
        <translation>清除全部条件</translation>
    </message>
    <message>
        <source>Back to the assessments</source>
        <extracomment>中文：回到评估</extracomment>
        <translation>回到评估</translation>
    </message>
    <message>
        <source>No assessment in use</source>
        <extracomment>中文：没有在用的评估</extracomment>
        <translation>没有在用的评估</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <extracomment>中文：已归档的有 %1 个。</extracomment>
        <translation>已归档的有 %1 个。</translation>
    </message>
    <message>
        <source>Show the archived ones (%1)</source>
        <extracomment>中文：查看已归档的（%1）</extracomment>
        <translation>查看已归档的（%1）</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <extracomment>中文：没有已归档的评估</extracomment>
        <translation>没有已归档的评估</translation>
    </message>
    <message>
        <source>Put away assessments that are no longer in use: they leave the list, and can still be opened and searched here.</source>
        <extracomment>中文：不再使用的评估可以归档：它们不出现在列表里，但仍可打开和查找。</extracomment>
        <translation>不再使用的评估可以归档：它们不出现在列表里，但仍可打开和查找。</translation>
    </message>
    <message>
        <source>Look among the archived ones (%1)</source>
        <extracomment>中文：在已归档的评估中查找（%1）</extracomment>
        <translation>在已归档的评估中查找（%1）</translation>
    </message>
</context>
<context>
    <name>facet::LibraryFilterBar</name>
    <message>
        <source>all</source>
        <extracomment>中文：全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>中文：年度</extracomment>
        <translation>年度</translation>
    </message>
    <message>
        <source>Search assessments</source>
        <extracomment>中文：搜索评估</extracomment>
        <translation>搜索评估</translation>
    </message>
    <message>
        <source>Search the library</source>
        <extracomment>中文：在评估库中查找</extracomment>
        <translation>在评估库中查找</translation>
    </message>
    <message>
        <source>Only deleted ones</source>
        <extracomment>中文：只看已删除的</extracomment>
        <translation>只看已删除的</translation>
    </message>
    <message>
        <source>By unit</source>
        <extracomment>中文：按单位</extracomment>
        <translation>按单位</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <extracomment>中文：不分组</extracomment>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>中文：分组</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>中文：状态</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>中文：结论</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <extracomment>中文：回收站（%1）</extracomment>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>中文：在用</extracomment>
        <translation>在用</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>中文：已归档</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>中文：显示</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>中文：发现</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>critical ones</source>
        <extracomment>中文：有严重</extracomment>
        <translation>有严重</translation>
    </message>
    <message>
        <source>critical or major</source>
        <extracomment>中文：有严重或重要</extracomment>
        <translation>有严重或重要</translation>
    </message>
    <message>
        <source>something open</source>
        <extracomment>中文：有待判定</extracomment>
        <translation>有待判定</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>中文：没有</extracomment>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>facet::LibraryFinder</name>
    <message>
        <source>Storing the findings of an older workbook</source>
        <extracomment>中文：补记旧工作簿的发现</extracomment>
        <translation>补记旧工作簿的发现</translation>
    </message>
</context>
<context>
    <name>facet::LibraryFoot</name>
    <message>
        <source>Compare</source>
        <extracomment>中文：比较</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>中文：打开</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>中文：复制</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>中文：删除</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>中文：恢复</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>中文：归档</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <extracomment>中文：取消归档</extracomment>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>中文：已选 %1 个评估</extracomment>
        <translation>已选 %1 个评估</translation>
    </message>
</context>
<context>
    <name>facet::LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>中文：评估库</extracomment>
        <translation>评估库</translation>
    </message>
    <message>
        <source>Import file…</source>
        <extracomment>中文：导入文件…</extracomment>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>New assessment</source>
        <extracomment>中文：新建评估</extracomment>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>List of assessments</source>
        <extracomment>中文：评估列表</extracomment>
        <translation>评估列表</translation>
    </message>
    <message>
        <source>%1 of %2 assessments</source>
        <extracomment>中文：匹配 %1 / %2 个评估</extracomment>
        <translation>匹配 %1 / %2 个评估</translation>
    </message>
    <message>
        <source>Carry forward…</source>
        <extracomment>中文：从往年结转…</extracomment>
        <translation>从往年结转…</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <extracomment>中文：%n 个单位</extracomment>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::ListGrid</name>
    <message>
        <source>Add a row</source>
        <extracomment>中文：添加一行</extracomment>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Delete this row (Ctrl+Delete)</source>
        <extracomment>中文：删除这一行（Ctrl+Delete）</extracomment>
        <translation>删除这一行（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>中文：%1，第 %2 行</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>facet::MainWindow</name>
    <message>
        <source>Not saved: %1. %2 What you typed stays on the screen and is written as soon as that is possible.</source>
        <extracomment>中文：%1 未能保存：%2 输入的内容仍在屏幕上，可以写入时会自动保存。</extracomment>
        <translation>%1 未能保存：%2 输入的内容仍在屏幕上，可以写入时会自动保存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>中文：重试</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opened read-only. %1</source>
        <extracomment>中文：以只读方式打开。%1</extracomment>
        <translation>以只读方式打开。%1</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>中文：重新打开</extracomment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Facet</source>
        <extracomment>中文：面鉴</extracomment>
        <translation>面鉴</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to the workbook yet. Please solve that first; closing the window again gives these entries up.</source>
        <extracomment>中文：%1 尚未保存，无法写入工作簿。请先解决；再次关闭窗口将放弃这些内容。</extracomment>
        <translation>%1 尚未保存，无法写入工作簿。请先解决；再次关闭窗口将放弃这些内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is under way. %2 stays on the screen and is saved when it ends.</source>
        <extracomment>中文：「%1」正在进行。%2 留在屏幕上，完成后自动保存。</extracomment>
        <translation>「%1」正在进行。%2 留在屏幕上，完成后自动保存。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still under way. Closing cancels it; the workbook is then as it was before.</source>
        <extracomment>中文：「%1」还在进行。现在关闭将取消它，工作簿会保持它开始前的样子。</extracomment>
        <translation>「%1」还在进行。现在关闭将取消它，工作簿会保持它开始前的样子。</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <extracomment>中文：取消并关闭</extracomment>
        <translation>取消并关闭</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <extracomment>中文：重新开启…</extracomment>
        <translation>重新开启…</translation>
    </message>
</context>
<context>
    <name>facet::MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>中文：关闭</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>facet::Navigation</name>
    <message>
        <source>Assessment tables</source>
        <extracomment>中文：评估表格</extracomment>
        <translation>评估表格</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>中文：结果</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>中文：评估库</extracomment>
        <translation>评估库</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>中文：发现</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>中文：报告</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>中文：历史</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>No assessment open</source>
        <extracomment>中文：没有打开评估</extracomment>
        <translation>没有打开评估</translation>
    </message>
    <message>
        <source>Unit not stated</source>
        <extracomment>中文：未填应用单位</extracomment>
        <translation>未填应用单位</translation>
    </message>
    <message>
        <source>Review and seal</source>
        <extracomment>中文：送审与封存</extracomment>
        <translation>送审与封存</translation>
    </message>
</context>
<context>
    <name>facet::NavigationEntry</name>
    <message>
        <source>complete</source>
        <translation>已填完</translation>
    </message>
</context>
<context>
    <name>facet::NotApplicableBanner</name>
    <message>
        <source>This table: %1</source>
        <extracomment>中文：本表%1</extracomment>
        <translation>本表%1</translation>
    </message>
    <message>
        <source>Change the reason…</source>
        <extracomment>中文：修改理由…</extracomment>
        <translation>修改理由…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>facet::NotApplicableDialog</name>
    <message>
        <source>%1 does not apply</source>
        <extracomment>中文：%1 不适用</extracomment>
        <translation>%1 不适用</translation>
    </message>
    <message>
        <source>It applies after all</source>
        <extracomment>中文：撤销不适用</extracomment>
        <translation>撤销不适用</translation>
    </message>
    <message>
        <source>Mark not applicable</source>
        <extracomment>中文：标为不适用</extracomment>
        <translation>标为不适用</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <extracomment>中文：保存理由</extracomment>
        <translation>保存理由</translation>
    </message>
    <message>
        <source>The records are kept, but they no longer count towards any verdict.</source>
        <extracomment>中文：填写的记录会保留，但不再参与判定。</extracomment>
        <translation>填写的记录会保留，但不再参与判定。</translation>
    </message>
    <message>
        <source>The answer is kept, but it no longer counts towards any verdict.</source>
        <extracomment>中文：填写的内容会保留，但不再参与判定。</extracomment>
        <translation>填写的内容会保留，但不再参与判定。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between requirement numbers</comment>
        <extracomment>中文：、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>It is used for: %1.</source>
        <extracomment>中文：涉及要求：%1。</extracomment>
        <translation>涉及要求：%1。</translation>
    </message>
    <message>
        <source>The critical %1 does not become not applicable by this, but undetermined.</source>
        <extracomment>中文：关键要求 %1 不会因此不适用，而会变为未判定。</extracomment>
        <translation>关键要求 %1 不会因此不适用，而会变为未判定。</translation>
    </message>
    <message>
        <source>Nothing can be marked not applicable. %1</source>
        <extracomment>中文：不能标为不适用。%1</extracomment>
        <translation>不能标为不适用。%1</translation>
    </message>
</context>
<context>
    <name>facet::NotApplicableLine</name>
    <message>
        <source>Reason: %1</source>
        <extracomment>中文：理由：%1</extracomment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>facet::NotApplicablePart</name>
    <message>
        <source>This table does not apply</source>
        <extracomment>中文：本表不适用</extracomment>
        <translation>本表不适用</translation>
    </message>
    <message>
        <source>This item does not apply</source>
        <extracomment>中文：本项不适用</extracomment>
        <translation>本项不适用</translation>
    </message>
    <message>
        <source>This table does not apply…</source>
        <extracomment>中文：本表不适用…</extracomment>
        <translation>本表不适用…</translation>
    </message>
    <message>
        <source>This item does not apply…</source>
        <extracomment>中文：本项不适用…</extracomment>
        <translation>本项不适用…</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>中文：理由：%1</extracomment>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>中文：修改</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>facet::NoteMarker</name>
    <message>
        <source>Note</source>
        <extracomment>中文：备注</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>facet::NotePart</name>
    <message>
        <source>Note</source>
        <extracomment>中文：备注</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>The assessor&apos;s remarks; the report prints them</source>
        <extracomment>中文：评估人的说明，会印入报告</extracomment>
        <translation>评估人的说明，会印入报告</translation>
    </message>
</context>
<context>
    <name>facet::NoticeLine</name>
    <message>
        <source>Go to %1</source>
        <extracomment>中文：转到%1</extracomment>
        <translation>转到%1</translation>
    </message>
</context>
<context>
    <name>facet::NumberBlank</name>
    <message>
        <source>Only whole numbers from 0 to %1; nothing was changed.</source>
        <extracomment>中文：只能填 0 到 %1 的整数，原有内容未改动。</extracomment>
        <translation>只能填 0 到 %1 的整数，原有内容未改动。</translation>
    </message>
</context>
<context>
    <name>facet::PageStack</name>
    <message>
        <source>Show the panel (F9)</source>
        <extracomment>中文：展开右侧栏（F9）</extracomment>
        <translation>展开右侧栏（F9）</translation>
    </message>
</context>
<context>
    <name>facet::PanelHead</name>
    <message>
        <source>Hide the panel (F9)</source>
        <extracomment>中文：收起右侧栏（F9）</extracomment>
        <translation>收起右侧栏（F9）</translation>
    </message>
</context>
<context>
    <name>facet::PointRow</name>
    <message>
        <source>Accepted. Reason: %1</source>
        <extracomment>中文：已接受，理由：%1</extracomment>
        <translation>已接受，理由：%1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>中文：确认</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <extracomment>中文：解决…</extracomment>
        <translation>解决…</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>中文：撤回</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept…</source>
        <extracomment>中文：接受…</extracomment>
        <translation>接受…</translation>
    </message>
</context>
<context>
    <name>facet::PreviewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>中文：%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the file: &quot;%1&quot;.</source>
        <extracomment>中文：文件中是「%1」。</extracomment>
        <translation>文件中是「%1」。</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <extracomment>中文：可填：%1。</extracomment>
        <translation>可填：%1。</translation>
    </message>
    <message>
        <source>From &quot;%1&quot; of the file</source>
        <extracomment>中文：取自文件中的「%1」</extracomment>
        <translation>取自文件中的「%1」</translation>
    </message>
    <message>
        <source>The file has no such column</source>
        <extracomment>中文：文件中没有这一列</extracomment>
        <translation>文件中没有这一列</translation>
    </message>
</context>
<context>
    <name>facet::PreviewStep</name>
    <message>
        <source>Add to the existing records</source>
        <extracomment>中文：追加到现有记录后面</extracomment>
        <translation>追加到现有记录后面</translation>
    </message>
    <message>
        <source>Replace all existing records</source>
        <extracomment>中文：替换现有的全部记录</extracomment>
        <translation>替换现有的全部记录</translation>
    </message>
    <message>
        <source>The records as they will be stored</source>
        <extracomment>中文：将要存入的记录</extracomment>
        <translation>将要存入的记录</translation>
    </message>
    <message>
        <source>Update by %1</source>
        <extracomment>中文：按%1更新</extracomment>
        <translation>按%1更新</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>中文：预览</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>There is no record to import.</source>
        <extracomment>中文：没有可导入的记录。</extracomment>
        <translation>没有可导入的记录。</translation>
    </message>
    <message>
        <source>First records</source>
        <extracomment>中文：前几条记录</extracomment>
        <translation>前几条记录</translation>
    </message>
    <message>
        <source>No column of the file goes to &quot;%1&quot;</source>
        <extracomment>中文：文件中没有填入「%1」的列</extracomment>
        <translation>文件中没有填入「%1」的列</translation>
    </message>
    <message>
        <source>In the table: %1 records; they stay as they are.</source>
        <extracomment>中文：表中现有 %1 条，保持不变。</extracomment>
        <translation>表中现有 %1 条，保持不变。</translation>
    </message>
    <message>
        <source>To be added: %1.</source>
        <extracomment>中文：在后面追加 %1 条。</extracomment>
        <translation>在后面追加 %1 条。</translation>
    </message>
    <message>
        <source>In the table: %1 records; all of them are removed first. This can be undone.</source>
        <extracomment>中文：表中现有 %1 条，先全部移出，可以撤销。</extracomment>
        <translation>表中现有 %1 条，先全部移出，可以撤销。</translation>
    </message>
    <message>
        <source>To be imported: %1.</source>
        <extracomment>中文：存入 %1 条。</extracomment>
        <translation>存入 %1 条。</translation>
    </message>
    <message>
        <source>A record with the same %1 is updated from the file; blank cells and columns that the file does not have change nothing. All other records are added.</source>
        <extracomment>中文：%1相同的记录，用文件中的内容更新，空白的格子和文件中没有的列不改动；其余的追加在后面。</extracomment>
        <translation>%1相同的记录，用文件中的内容更新，空白的格子和文件中没有的列不改动；其余的追加在后面。</translation>
    </message>
    <message>
        <source>To be updated: %1, to be added: %2.</source>
        <extracomment>中文：更新 %1 条，追加 %2 条。</extracomment>
        <translation>更新 %1 条，追加 %2 条。</translation>
    </message>
    <message>
        <source>Of those, without %1: %2.</source>
        <extracomment>中文：其中没有填%1的 %2 条。</extracomment>
        <translation>其中没有填%1的 %2 条。</translation>
    </message>
    <message>
        <source>Reading the whole file: %1 so far. No need to wait for it.</source>
        <extracomment>中文：正在通读整个文件：%1 条。不必等它读完。</extracomment>
        <translation>正在通读整个文件：%1 条。不必等它读完。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <extracomment>中文：、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of remark, cells</comment>
        <extracomment>中文：%1 %2 格</extracomment>
        <translation>%1 %2 格</translation>
    </message>
    <message>
        <source>The whole file: %1 records.</source>
        <extracomment>中文：整个文件：%1 条记录。</extracomment>
        <translation>整个文件：%1 条记录。</translation>
    </message>
    <message>
        <source>Cells: %1.</source>
        <extracomment>中文：其中%1。</extracomment>
        <translation>其中%1。</translation>
    </message>
    <message>
        <source>Only the first %1 values that are not imported go into the note; go back and choose options for them.</source>
        <extracomment>中文：未导入的原文只有前 %1 处写入备注，请返回上一步为它们指定选项。</extracomment>
        <translation>未导入的原文只有前 %1 处写入备注，请返回上一步为它们指定选项。</translation>
    </message>
</context>
<context>
    <name>facet::PriorActions</name>
    <message>
        <source>Carrying forward to &quot;%1&quot;</source>
        <extracomment>中文：结转「%1」</extracomment>
        <translation>结转「%1」</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>中文：重新开启</extracomment>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Starts the next revision of &quot;%1&quot; with the same content, as a draft. The sealed one stays as it is and can be read at any time.</source>
        <extracomment>中文：将以相同内容开始「%1」的下一个修订版，状态为起草。已封存的版本保持不变，随时可读。</extracomment>
        <translation>将以相同内容开始「%1」的下一个修订版，状态为起草。已封存的版本保持不变，随时可读。</translation>
    </message>
    <message>
        <source>Reopening &quot;%1&quot;</source>
        <extracomment>中文：重新开启「%1」</extracomment>
        <translation>重新开启「%1」</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>中文：理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>中文：必填</extracomment>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>facet::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>中文：取消</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>facet::ReadingStep</name>
    <message>
        <source>Sheet</source>
        <extracomment>中文：工作表</extracomment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>中文：编码</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <extracomment>中文：分隔符</extracomment>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header row</source>
        <extracomment>中文：列名在</extracomment>
        <translation>列名在</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <extracomment>中文：文件开头的内容</extracomment>
        <translation>文件开头的内容</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>中文：读取方式</extracomment>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <extracomment>中文：正在读取文件。</extracomment>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>There is nothing to import here. Choose another sheet or encoding, or go back and choose another file.</source>
        <extracomment>中文：这里没有可导入的内容。请换一张工作表、一种编码，或返回另选文件。</extracomment>
        <translation>这里没有可导入的内容。请换一张工作表、一种编码，或返回另选文件。</translation>
    </message>
    <message>
        <source>There are no records below the header row.</source>
        <extracomment>中文：列名下面没有记录。</extracomment>
        <translation>列名下面没有记录。</translation>
    </message>
    <message>
        <source>This is the beginning of the clipboard.</source>
        <extracomment>中文：剪贴板的开头如下。</extracomment>
        <translation>剪贴板的开头如下。</translation>
    </message>
    <message>
        <source>This is the beginning of the sheet.</source>
        <extracomment>中文：工作表的开头如下。</extracomment>
        <translation>工作表的开头如下。</translation>
    </message>
    <message>
        <source>Detected: %1, %2-separated. If characters look wrong, choose another encoding.</source>
        <extracomment>中文：识别为 %1，以%2分隔。如有乱码，请换一种编码。</extracomment>
        <translation>识别为 %1，以%2分隔。如有乱码，请换一种编码。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>中文：没有列名</extracomment>
        <translation>没有列名</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>中文：第 %1 行</extracomment>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>facet::ReasonDialog</name>
    <message>
        <source>Reason (required)</source>
        <extracomment>中文：理由（必填）</extracomment>
        <translation>理由（必填）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>中文：取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write a reason; the report prints it.</source>
        <extracomment>中文：请写明理由，报告会印出。</extracomment>
        <translation>请写明理由，报告会印出。</translation>
    </message>
</context>
<context>
    <name>facet::RecordField</name>
    <message>
        <source>Lowers a verdict</source>
        <extracomment>中文：影响判定</extracomment>
        <translation>影响判定</translation>
    </message>
    <message>
        <source>Only a notice</source>
        <extracomment>中文：仅提示</extracomment>
        <translation>仅提示</translation>
    </message>
</context>
<context>
    <name>facet::RecordsActions</name>
    <message>
        <source>Add record</source>
        <extracomment>中文：新增记录</extracomment>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Duplicate records</source>
        <extracomment>中文：复制所选记录</extracomment>
        <translation>复制所选记录</translation>
    </message>
    <message>
        <source>Delete records</source>
        <extracomment>中文：删除所选记录</extracomment>
        <translation>删除所选记录</translation>
    </message>
    <message>
        <source>Previous record</source>
        <extracomment>中文：上一条记录</extracomment>
        <translation>上一条记录</translation>
    </message>
    <message>
        <source>Next record</source>
        <extracomment>中文：下一条记录</extracomment>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>Next problem</source>
        <extracomment>中文：下一处问题</extracomment>
        <translation>下一处问题</translation>
    </message>
    <message>
        <source>Table not applicable…</source>
        <extracomment>中文：本表不适用…</extracomment>
        <translation>本表不适用…</translation>
    </message>
    <message>
        <source>Import records…</source>
        <extracomment>中文：导入记录…</extracomment>
        <translation>导入记录…</translation>
    </message>
    <message>
        <source>Export records…</source>
        <extracomment>中文：导出记录…</extracomment>
        <translation>导出记录…</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <extracomment>中文：保存空白模板…</extracomment>
        <translation>保存空白模板…</translation>
    </message>
    <message>
        <source>Find records</source>
        <extracomment>中文：查找记录</extracomment>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Show all records</source>
        <extracomment>中文：显示全部记录</extracomment>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <extracomment>中文：按本列排序</extracomment>
        <translation>按本列排序</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <extracomment>中文：剪切单元格</extracomment>
        <translation>剪切单元格</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <extracomment>中文：复制单元格</extracomment>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <extracomment>中文：连同列名复制</extracomment>
        <translation>连同列名复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>中文：粘贴</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <extracomment>中文：清空单元格</extracomment>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>中文：向下填充</extracomment>
        <translation>向下填充</translation>
    </message>
</context>
<context>
    <name>facet::RecordsBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>中文：另 %n 项</extracomment>
        <translation>
            <numerusform>另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous table: %1</source>
        <extracomment>中文：上一张表：%1</extracomment>
        <translation>上一张表：%1</translation>
    </message>
    <message>
        <source>Next table: %1</source>
        <extracomment>中文：下一张表：%1</extracomment>
        <translation>下一张表：%1</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>中文：更多操作</extracomment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>中文：导出…</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>中文：导入…</extracomment>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>facet::RecordsFoot</name>
    <message>
        <source>Rows %1–%2 of %3</source>
        <extracomment>中文：第 %1–%2 行，共 %3</extracomment>
        <translation>第 %1–%2 行，共 %3</translation>
    </message>
    <message>
        <source>read-only, can&apos;t be changed</source>
        <extracomment>中文：只读，不能修改</extracomment>
        <translation>只读，不能修改</translation>
    </message>
    <message>
        <source>Enter a row number from 1 to %1.</source>
        <extracomment>中文：请输入 1 到 %1 之间的行号。</extracomment>
        <translation>请输入 1 到 %1 之间的行号。</translation>
    </message>
    <message>
        <source>Go to row</source>
        <extracomment>中文：跳到行</extracomment>
        <translation>跳到行</translation>
    </message>
    <message>
        <source>Row number</source>
        <extracomment>中文：行号</extracomment>
        <translation>行号</translation>
    </message>
    <message>
        <source>%1–%2 of %3 matching / %4</source>
        <extracomment>中文：第 %1–%2 条，匹配 %3 / %4</extracomment>
        <translation>第 %1–%2 条，匹配 %3 / %4</translation>
    </message>
    <message>
        <source>%1 matching / %2</source>
        <extracomment>中文：匹配 %1 / %2</extracomment>
        <translation>匹配 %1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>中文：正在查找…</extracomment>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <extracomment>中文：正在排序…</extracomment>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>中文：停止（Esc）</extracomment>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <source>The search was stopped; more records may match.</source>
        <extracomment>中文：查找已停止，可能还有匹配的记录。</extracomment>
        <translation>查找已停止，可能还有匹配的记录。</translation>
    </message>
    <message>
        <source>Search on</source>
        <extracomment>中文：继续查找</extracomment>
        <translation>继续查找</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer match(es) since edited.</source>
        <extracomment>中文：%n 条修改后不再匹配。</extracomment>
        <translation>
            <numerusform>%n 条修改后不再匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter again</source>
        <extracomment>中文：重新筛选</extracomment>
        <translation>重新筛选</translation>
    </message>
    <message>
        <source>The data has changed since.</source>
        <extracomment>中文：数据已有变化。</extracomment>
        <translation>数据已有变化。</translation>
    </message>
    <message>
        <source>Sort again</source>
        <extracomment>中文：重新排序</extracomment>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>中文：显示全部</extracomment>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>facet::RecordsGrid</name>
    <message>
        <source>Row</source>
        <extracomment>中文：行</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>中文：%1的各条记录</extracomment>
        <translation>%1的各条记录</translation>
    </message>
</context>
<context>
    <name>facet::RecordsMenus</name>
    <message>
        <source>Show only rows with &quot;%1&quot;</source>
        <extracomment>中文：只看本列为「%1」的记录</extracomment>
        <translation>只看本列为「%1」的记录</translation>
    </message>
    <message>
        <source>Show only rows with problems</source>
        <extracomment>中文：只看有问题的记录</extracomment>
        <translation>只看有问题的记录</translation>
    </message>
    <message>
        <source>Any problem</source>
        <extracomment>中文：任何问题</extracomment>
        <translation>任何问题</translation>
    </message>
    <message>
        <source>Failing %1</source>
        <extracomment>中文：不满足 %1</extracomment>
        <translation>不满足 %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>中文：显示的列</extracomment>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <extracomment>中文：升序排列</extracomment>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>中文：降序排列</extracomment>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>In the order of entry</source>
        <extracomment>中文：按录入顺序</extracomment>
        <translation>按录入顺序</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <extracomment>中文：隐藏本列</extracomment>
        <translation>隐藏本列</translation>
    </message>
</context>
<context>
    <name>facet::RecordsMiddle</name>
    <message>
        <source>Table %1 has no records yet</source>
        <extracomment>中文：表 %1 还没有记录</extracomment>
        <translation>表 %1 还没有记录</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>中文：导入…</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add a record</source>
        <extracomment>中文：新增一条</extracomment>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Mark not applicable…</source>
        <extracomment>中文：标为不适用…</extracomment>
        <translation>标为不适用…</translation>
    </message>
    <message>
        <source>No record matches</source>
        <extracomment>中文：没有匹配的记录</extracomment>
        <translation>没有匹配的记录</translation>
    </message>
    <message>
        <source>Look for something else, widen the dates, or show all records.</source>
        <extracomment>中文：换一个词、放宽日期，或显示全部记录。</extracomment>
        <translation>换一个词、放宽日期，或显示全部记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>中文：显示全部</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet can be pasted, too (Ctrl+V).</source>
        <extracomment>中文：也可以粘贴表格软件中的内容（Ctrl+V）。</extracomment>
        <translation>也可以粘贴表格软件中的内容（Ctrl+V）。</translation>
    </message>
</context>
<context>
    <name>facet::RecordsModel</name>
    <message>
        <source>&quot;%1&quot; can&apos;t be taken for %2; possible are: %3.</source>
        <extracomment>中文：「%1」不能填入%2，可填：%3。</extracomment>
        <translation>「%1」不能填入%2，可填：%3。</translation>
    </message>
</context>
<context>
    <name>facet::RecordsPage</name>
    <message>
        <source>No record has anything to mend.</source>
        <extracomment>中文：没有需要修改的记录。</extracomment>
        <translation>没有需要修改的记录。</translation>
    </message>
    <message>
        <source>Table %1 %2</source>
        <extracomment>中文：表 %1 %2</extracomment>
        <translation>表 %1 %2</translation>
    </message>
    <message>
        <source>The record looked for is no longer in Table %1.</source>
        <extracomment>中文：要查看的记录已不在表 %1 中。</extracomment>
        <translation>要查看的记录已不在表 %1 中。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <extracomment>中文：正在复制…</extracomment>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Looking for the next problem…</source>
        <extracomment>中文：正在查找下一处问题…</extracomment>
        <translation>正在查找下一处问题…</translation>
    </message>
    <message>
        <source>Row %1 is not among those shown.</source>
        <extracomment>中文：第 %1 行不在筛选结果中。</extracomment>
        <translation>第 %1 行不在筛选结果中。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>中文：显示全部</extracomment>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>facet::RecordsPanel</name>
    <message>
        <source>This record</source>
        <extracomment>中文：本条记录</extracomment>
        <translation>本条记录</translation>
    </message>
    <message>
        <source>Basis and verdict</source>
        <extracomment>中文：依据与判定</extracomment>
        <translation>依据与判定</translation>
    </message>
    <message>
        <source>Hide the panel (F9)</source>
        <extracomment>中文：收起右侧栏（F9）</extracomment>
        <translation>收起右侧栏（F9）</translation>
    </message>
</context>
<context>
    <name>facet::RecordsTools</name>
    <message>
        <source>All</source>
        <extracomment>中文：全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Next problem</source>
        <extracomment>中文：下一处问题</extracomment>
        <translation>下一处问题</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>中文：新增</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a record (Ctrl+Enter)</source>
        <extracomment>中文：新增一条记录（Ctrl+Enter）</extracomment>
        <translation>新增一条记录（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Duplicate the chosen records (Ctrl+D)</source>
        <extracomment>中文：复制所选记录（Ctrl+D）</extracomment>
        <translation>复制所选记录（Ctrl+D）</translation>
    </message>
    <message>
        <source>Delete the chosen records (Ctrl+Delete)</source>
        <extracomment>中文：删除所选记录（Ctrl+Delete）</extracomment>
        <translation>删除所选记录（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>With problems</source>
        <extracomment>中文：有问题</extracomment>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <extracomment>中文：显示哪些列</extracomment>
        <translation>显示哪些列</translation>
    </message>
</context>
<context>
    <name>facet::RecordsTransfer</name>
    <message>
        <source>Empty template saved: %1</source>
        <extracomment>中文：空白模板已保存：%1</extracomment>
        <translation>空白模板已保存：%1</translation>
    </message>
    <message>
        <source>%1 %2 template</source>
        <extracomment>中文：%1 %2 空白模板</extracomment>
        <translation>%1 %2 空白模板</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <extracomment>中文：保存空白模板</extracomment>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <extracomment>中文：Excel 工作簿 (*.xlsx)</extracomment>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Read-only: nothing can be imported. %1</source>
        <extracomment>中文：只读，不能导入。%1</extracomment>
        <translation>只读，不能导入。%1</translation>
    </message>
</context>
<context>
    <name>facet::ReportCheck</name>
    <message>
        <source>Check a report file</source>
        <extracomment>中文：核对报告文件</extracomment>
        <translation>核对报告文件</translation>
    </message>
    <message>
        <source>Report files (*.pdf *.html)</source>
        <extracomment>中文：报告文件 (*.pdf *.html)</extracomment>
        <translation>报告文件 (*.pdf *.html)</translation>
    </message>
    <message>
        <source>%1 does not match any report exported from a sealed assessment of this workbook. It was altered, made in another way, or comes from another workbook.</source>
        <extracomment>中文：%1 不是从本工作簿已封存的评估导出的原文件：可能被改动、另行生成，或出自别的工作簿。</extracomment>
        <translation>%1 不是从本工作簿已封存的评估导出的原文件：可能被改动、另行生成，或出自别的工作簿。</translation>
    </message>
    <message>
        <source>%1 is genuine: exported from &quot;%2&quot;, sealed by %3 on %4; exported on %5 and unchanged since.</source>
        <extracomment>中文：%1 属实：于 %5 由「%2」（%3 于 %4 封存）导出，此后未改动。</extracomment>
        <translation>%1 属实：于 %5 由「%2」（%3 于 %4 封存）导出，此后未改动。</translation>
    </message>
</context>
<context>
    <name>facet::ReportOptionsPanel</name>
    <message>
        <source>Content of the report</source>
        <extracomment>中文：报告内容</extracomment>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>中文：语言</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Classification</source>
        <extracomment>中文：密级或标识</extracomment>
        <translation>密级或标识</translation>
    </message>
    <message>
        <source>for example: internal</source>
        <extracomment>中文：例如：内部</extracomment>
        <translation>例如：内部</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>中文：包含</extracomment>
        <translation>包含</translation>
    </message>
    <message>
        <source>All 51 requirements</source>
        <extracomment>中文：全部 51 项要求</extracomment>
        <translation>全部 51 项要求</translation>
    </message>
    <message>
        <source>The nine filled tables</source>
        <extracomment>中文：填写的九张表</extracomment>
        <translation>填写的九张表</translation>
    </message>
    <message>
        <source>Notes, judgements and overrides</source>
        <extracomment>中文：备注、判定和改判</extracomment>
        <translation>备注、判定和改判</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>中文：评估方法</extracomment>
        <translation>评估方法</translation>
    </message>
    <message>
        <source>Maximum rows of A.7 to print</source>
        <extracomment>中文：表 A.7 最多打印行数</extracomment>
        <translation>表 A.7 最多打印行数</translation>
    </message>
    <message>
        <source>The report always states the total.</source>
        <extracomment>中文：报告会注明总条数。</extracomment>
        <translation>报告会注明总条数。</translation>
    </message>
    <message>
        <source>Trend of earlier assessments</source>
        <extracomment>中文：历次评估的走势</extracomment>
        <translation>历次评估的走势</translation>
    </message>
</context>
<context>
    <name>facet::ReportPage</name>
    <message>
        <source>There is no preview</source>
        <extracomment>中文：预览没有生成</extracomment>
        <translation>预览没有生成</translation>
    </message>
    <message>
        <source>Report exported: %1</source>
        <extracomment>中文：报告已导出：%1</extracomment>
        <translation>报告已导出：%1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>中文：打开所在文件夹</extracomment>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <extracomment>中文：正在生成预览</extracomment>
        <translation>正在生成预览</translation>
    </message>
    <message>
        <source>security assessment report</source>
        <extracomment>中文：安全评估报告</extracomment>
        <translation>安全评估报告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>中文：PDF 文件 (*.pdf)</extracomment>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <extracomment>中文：网页 (*.html)</extracomment>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <extracomment>中文：导出报告</extracomment>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <extracomment>中文：正在导出报告</extracomment>
        <translation>正在导出报告</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>中文：第 %1 页，共 %2 页</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>中文：报告</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <extracomment>中文：导出 HTML…</extracomment>
        <translation>导出 HTML…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <extracomment>中文：导出 PDF…</extracomment>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>中文：缩小</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>中文：放大</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>中文：再试一次</extracomment>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <extracomment>中文：报告预览</extracomment>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>The workbook is read-only here: the report was not entered and can&apos;t be checked against it later.</source>
        <translation>工作簿只读，这份报告没有登记，日后不能据此核对。</translation>
    </message>
</context>
<context>
    <name>facet::RequirementBlock</name>
    <message>
        <source>Weight %1</source>
        <extracomment>中文：权重 %1</extracomment>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>Previous verdict: %1</source>
        <extracomment>中文：上次判定：%1</extracomment>
        <translation>上次判定：%1</translation>
    </message>
</context>
<context>
    <name>facet::RequirementHead</name>
    <message>
        <source>unfolded</source>
        <extracomment>中文：已展开</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>中文：已收起</extracomment>
        <translation>已收起</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <extracomment>中文：收起缘由</extracomment>
        <translation>收起缘由</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <extracomment>中文：展开缘由</extracomment>
        <translation>展开缘由</translation>
    </message>
</context>
<context>
    <name>facet::ReviewPage</name>
    <message>
        <source>%1 · %2 open, %3 accepted</source>
        <extracomment>中文：%1 · 待处理 %2，已接受 %3</extracomment>
        <translation>%1 · 待处理 %2，已接受 %3</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <extracomment>中文：退回起草</extracomment>
        <translation>退回起草</translation>
    </message>
    <message>
        <source>Send to review</source>
        <extracomment>中文：送审</extracomment>
        <translation>送审</translation>
    </message>
    <message>
        <source>Review and seal</source>
        <extracomment>中文：送审与封存</extracomment>
        <translation>送审与封存</translation>
    </message>
    <message>
        <source>Seal…</source>
        <extracomment>中文：封存…</extracomment>
        <translation>封存…</translation>
    </message>
</context>
<context>
    <name>facet::ReviewSteps</name>
    <message>
        <source>A sealed assessment is read-only. Digests of its content, its result and the catalogue are written into the workbook and prove later that nothing was changed. To change it, reopen it as a new revision.</source>
        <extracomment>中文：封存后评估只读：内容、结果和规则目录的摘要写入工作簿，以后可证明未被改动。需要修改时可重新开启为新的修订版。</extracomment>
        <translation>封存后评估只读：内容、结果和规则目录的摘要写入工作簿，以后可证明未被改动。需要修改时可重新开启为新的修订版。</translation>
    </message>
    <message numerus="yes">
        <source>%n points are open. They are accepted with the reason below, which is printed in the report:</source>
        <extracomment>中文：还有 %n 个待处理项，将以下面的理由一并接受，报告会写明：</extracomment>
        <translation>
            <numerusform>还有 %n 个待处理项，将以下面的理由一并接受，报告会写明：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not saved yet, so nothing was sealed. Solve first why it can&apos;t be written.</source>
        <extracomment>中文：%1 尚未保存，不能封存。请先解决无法写入的原因。</extracomment>
        <translation>%1 尚未保存，不能封存。请先解决无法写入的原因。</translation>
    </message>
    <message>
        <source>Sealing</source>
        <extracomment>中文：封存</extracomment>
        <translation>封存</translation>
    </message>
    <message>
        <source>Accept an open point</source>
        <extracomment>中文：接受待处理项</extracomment>
        <translation>接受待处理项</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>中文：接受</extracomment>
        <translation>接受</translation>
    </message>
    <message>
        <source>Seal the assessment</source>
        <extracomment>中文：封存评估</extracomment>
        <translation>封存评估</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>中文：审核人</extracomment>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>中文：封存</extracomment>
        <translation>封存</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>中文：理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>required; printed in the report</source>
        <extracomment>中文：必填，报告会写明</extracomment>
        <translation>必填，报告会写明</translation>
    </message>
    <message>
        <source>Reason for accepting what is open</source>
        <extracomment>中文：接受待处理项的理由</extracomment>
        <translation>接受待处理项的理由</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>中文：必填</extracomment>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>facet::RowCopy</name>
    <message>
        <source>At most %1 rows are copied at a time; %2 are selected, so nothing was copied. Select fewer.</source>
        <extracomment>中文：一次最多复制 %1 行，已选 %2 行，没有复制。请选少一些。</extracomment>
        <translation>一次最多复制 %1 行，已选 %2 行，没有复制。请选少一些。</translation>
    </message>
</context>
<context>
    <name>facet::RowEdits</name>
    <message>
        <source>At most %1 records are duplicated at a time; %2 are selected.</source>
        <extracomment>中文：一次最多复制 %1 条记录，已选 %2 条。</extracomment>
        <translation>一次最多复制 %1 条记录，已选 %2 条。</translation>
    </message>
    <message>
        <source>Duplicating %1 records</source>
        <extracomment>中文：正在复制 %1 条记录</extracomment>
        <translation>正在复制 %1 条记录</translation>
    </message>
    <message>
        <source>Deleting %1 records</source>
        <extracomment>中文：正在删除 %1 条记录</extracomment>
        <translation>正在删除 %1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <extracomment>中文：已删除 %n 条记录。</extracomment>
        <translation>
            <numerusform>已删除 %n 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facet::RowFilterFields</name>
    <message>
        <source>Enter a date such as 2026-03-31.</source>
        <extracomment>中文：请输入日期，例如 2026-03-31。</extracomment>
        <translation>请输入日期，例如 2026-03-31。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <extracomment>中文：结束日期早于开始日期。</extracomment>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Find in the records</source>
        <extracomment>中文：在记录中查找</extracomment>
        <translation>在记录中查找</translation>
    </message>
    <message>
        <source>Column to look in</source>
        <extracomment>中文：在哪一列查找</extracomment>
        <translation>在哪一列查找</translation>
    </message>
    <message>
        <source>Any column</source>
        <extracomment>中文：任意列</extracomment>
        <translation>任意列</translation>
    </message>
    <message>
        <source>Date column</source>
        <extracomment>中文：日期所在列</extracomment>
        <translation>日期所在列</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>中文：从哪一天</extracomment>
        <translation>从哪一天</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>中文：到哪一天</extracomment>
        <translation>到哪一天</translation>
    </message>
    <message>
        <source>first day</source>
        <extracomment>中文：起始日期</extracomment>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>中文：截止日期</extracomment>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>facet::RowForm</name>
    <message>
        <source>Row %1</source>
        <extracomment>中文：第 %1 行</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <extracomment>中文：未选记录</extracomment>
        <translation>未选记录</translation>
    </message>
    <message>
        <source>of %1 %2</source>
        <comment>rows, unit</comment>
        <extracomment>中文：共 %1 %2</extracomment>
        <translation>共 %1 %2</translation>
    </message>
    <message>
        <source>Table %1, row %2</source>
        <extracomment>中文：表 %1 第 %2 行</extracomment>
        <translation>表 %1 第 %2 行</translation>
    </message>
    <message>
        <source>not in Table %1</source>
        <extracomment>中文：不在表 %1</extracomment>
        <translation>不在表 %1</translation>
    </message>
    <message>
        <source>Previous row (Ctrl+Up)</source>
        <extracomment>中文：上一条记录（Ctrl+↑）</extracomment>
        <translation>上一条记录（Ctrl+↑）</translation>
    </message>
    <message>
        <source>Next row (Ctrl+Down)</source>
        <extracomment>中文：下一条记录（Ctrl+↓）</extracomment>
        <translation>下一条记录（Ctrl+↓）</translation>
    </message>
    <message>
        <source>Saved as you type · Ctrl+Down next · Ctrl+D duplicate</source>
        <extracomment>中文：填写即保存 · Ctrl+↓ 下一条 · Ctrl+D 复制</extracomment>
        <translation>填写即保存 · Ctrl+↓ 下一条 · Ctrl+D 复制</translation>
    </message>
    <message>
        <source>Related records</source>
        <extracomment>中文：相关记录</extracomment>
        <translation>相关记录</translation>
    </message>
</context>
<context>
    <name>facet::ScoreMethod</name>
    <message>
        <source>the conclusion at present</source>
        <extracomment>中文：当前结论</extracomment>
        <translation>当前结论</translation>
    </message>
    <message>
        <source>Score = 100 × Σ(weight × value) ÷ Σ weight</source>
        <extracomment>中文：得分 = 100 × Σ(权重 × 取值) ÷ Σ 权重</extracomment>
        <translation>得分 = 100 × Σ(权重 × 取值) ÷ Σ 权重</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>中文：权重</extracomment>
        <translation>权重</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>中文：取值</extracomment>
        <translation>取值</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>中文：区间</extracomment>
        <translation>区间</translation>
    </message>
    <message>
        <source>undetermined counts 0 for the lower and 1 for the upper end; what does not apply is left out</source>
        <extracomment>中文：未判定按 0 计得下限，按 1 计得上限；不适用的不计</extracomment>
        <translation>未判定按 0 计得下限，按 1 计得上限；不适用的不计</translation>
    </message>
    <message>
        <source>The first rule that holds is the conclusion. The guide sets no score: this model is Facet&apos;s own, and the report prints it.</source>
        <extracomment>中文：结论取第一条成立的。指南不设得分；此模型为面鉴自有，随报告印出。</extracomment>
        <translation>结论取第一条成立的。指南不设得分；此模型为面鉴自有，随报告印出。</translation>
    </message>
</context>
<context>
    <name>facet::ScorePanel</name>
    <message>
        <source>Judged part %1 · completeness %2</source>
        <extracomment>中文：已判定部分 %1 · 完成度 %2</extracomment>
        <translation>已判定部分 %1 · 完成度 %2</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>中文：不适用</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Conclusion and score</source>
        <extracomment>中文：结论与得分</extracomment>
        <translation>结论与得分</translation>
    </message>
    <message>
        <source>Score interval</source>
        <extracomment>中文：得分区间</extracomment>
        <translation>得分区间</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <extracomment>中文：判定</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>How the score is calculated</source>
        <extracomment>中文：得分怎么算</extracomment>
        <translation>得分怎么算</translation>
    </message>
</context>
<context>
    <name>facet::SealFacts</name>
    <message>
        <source>Sealed by %1 on %2</source>
        <extracomment>中文：由 %1 于 %2 封存</extracomment>
        <translation>由 %1 于 %2 封存</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>中文：评估</extracomment>
        <translation>评估</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>中文：结果</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Catalogue (version %1)</source>
        <extracomment>中文：规则目录（%1 版）</extracomment>
        <translation>规则目录（%1 版）</translation>
    </message>
    <message>
        <source>Copy the digests</source>
        <extracomment>中文：复制摘要</extracomment>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>No report was exported from the sealed assessment yet.</source>
        <extracomment>中文：还没有从封存的评估导出过报告。</extracomment>
        <translation>还没有从封存的评估导出过报告。</translation>
    </message>
    <message>
        <source>Exported reports:</source>
        <extracomment>中文：已导出的报告：</extracomment>
        <translation>已导出的报告：</translation>
    </message>
</context>
<context>
    <name>facet::SearchBox</name>
    <message>
        <source>Search items, answers, records</source>
        <extracomment>中文：搜索评估项、填写内容、记录</extracomment>
        <translation>搜索评估项、填写内容、记录</translation>
    </message>
    <message>
        <source>%1 found, looking through the records…</source>
        <extracomment>中文：找到 %1 处，正在查找记录…</extracomment>
        <translation>找到 %1 处，正在查找记录…</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;. Try a shorter word or a number of a table.</source>
        <extracomment>中文：没有找到「%1」。试试更短的词，或表中的编号。</extracomment>
        <translation>没有找到「%1」。试试更短的词，或表中的编号。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <extracomment>中文：找到 %1 处</extracomment>
        <translation>找到 %1 处</translation>
    </message>
</context>
<context>
    <name>facet::SessionModel</name>
    <message>
        <source>Undoing many rows</source>
        <extracomment>中文：撤销大量记录</extracomment>
        <translation>撤销大量记录</translation>
    </message>
    <message>
        <source>Redoing many rows</source>
        <extracomment>中文：重做大量记录</extracomment>
        <translation>重做大量记录</translation>
    </message>
</context>
<context>
    <name>facet::StatusStrip</name>
    <message numerus="yes">
        <source>%n not saved; click to try again</source>
        <extracomment>中文：%n 处未保存，点此重试</extracomment>
        <translation>
            <numerusform>%n 处未保存，点此重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>中文：只读</extracomment>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>中文：已保存 %1</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>中文：得分</extracomment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Completeness &lt;b&gt;%1%&lt;/b&gt; (%2 / %3)</source>
        <extracomment>中文：完成度 &lt;b&gt;%1%&lt;/b&gt;（%2 / %3）</extracomment>
        <translation>完成度 &lt;b&gt;%1%&lt;/b&gt;（%2 / %3）</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>中文：正在取消…</extracomment>
        <translation>正在取消…</translation>
    </message>
    <message numerus="yes">
        <source>%n to be saved after it</source>
        <extracomment>中文：%n 处随后保存</extracomment>
        <translation>
            <numerusform>%n 处随后保存</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm: %1</source>
        <extracomment>中文：待确认 %1</extracomment>
        <translation>待确认 %1</translation>
    </message>
    <message>
        <source>Carried forward and not yet confirmed; click to go to the next one (Shift+F8)</source>
        <extracomment>中文：沿用自上次评估、尚未确认的内容；点此转到下一处（Shift+F8）</extracomment>
        <translation>沿用自上次评估、尚未确认的内容；点此转到下一处（Shift+F8）</translation>
    </message>
</context>
<context>
    <name>facet::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>中文：第 %1 步，共 %2 步：%3</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>facet::SummaryStep</name>
    <message>
        <source>Import</source>
        <extracomment>中文：导入</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing &quot;%1&quot;</source>
        <extracomment>中文：正在导入「%1」</extracomment>
        <translation>正在导入「%1」</translation>
    </message>
    <message>
        <source>records</source>
        <extracomment>中文：条</extracomment>
        <translation>条</translation>
    </message>
    <message>
        <source>Stopping … The workbook will be as it was.</source>
        <extracomment>中文：正在取消……工作簿会和导入前一样。</extracomment>
        <translation>正在取消……工作簿会和导入前一样。</translation>
    </message>
    <message>
        <source>%1 records are read. They are being indexed and judged.</source>
        <extracomment>中文：已读入 %1 条，正在建立索引并作出判定。</extracomment>
        <translation>已读入 %1 条，正在建立索引并作出判定。</translation>
    </message>
    <message>
        <source>%1 records so far. You can cancel at any time: then nothing of it stays.</source>
        <extracomment>中文：已读入 %1 条。可以随时取消：取消后不会留下任何记录。</extracomment>
        <translation>已读入 %1 条。可以随时取消：取消后不会留下任何记录。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>中文：新增 %1 条</extracomment>
        <translation>新增 %1 条</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <extracomment>中文：更新 %1 条</extracomment>
        <translation>更新 %1 条</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <extracomment>中文：未变 %1 条</extracomment>
        <translation>未变 %1 条</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>中文：移出 %1 条</extracomment>
        <translation>移出 %1 条</translation>
    </message>
    <message>
        <source>Keys repeated in the file: %1; the last one holds</source>
        <extracomment>中文：文件中编号重复 %1 条，以最后一条为准</extracomment>
        <translation>文件中编号重复 %1 条，以最后一条为准</translation>
    </message>
    <message>
        <source>Keys that several records of the table share: %1; the first of each was updated</source>
        <extracomment>中文：表中编号重复 %1 个，只更新了各自的第一条</extracomment>
        <translation>表中编号重复 %1 个，只更新了各自的第一条</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>中文：完成</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Imported into Table %1: %2 records</source>
        <extracomment>中文：已导入表 %1，共 %2 条记录</extracomment>
        <translation>已导入表 %1，共 %2 条记录</translation>
    </message>
    <message>
        <source>Values that were not imported were added to the note of Table %1.</source>
        <extracomment>中文：未导入的原文已写入表 %1 的备注。</extracomment>
        <translation>未导入的原文已写入表 %1 的备注。</translation>
    </message>
    <message>
        <source>Not listed there: %1.</source>
        <extracomment>中文：备注中未列出 %1 处。</extracomment>
        <translation>备注中未列出 %1 处。</translation>
    </message>
    <message>
        <source>Show Table %1</source>
        <extracomment>中文：查看表 %1</extracomment>
        <translation>查看表 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of remark, cells</comment>
        <extracomment>中文：%1：%2 格</extracomment>
        <translation>%1：%2 格</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between line numbers</comment>
        <extracomment>中文：、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>The import was undone: Table %1 is as it was</source>
        <extracomment>中文：导入已撤销，表 %1 和导入前一样</extracomment>
        <translation>导入已撤销，表 %1 和导入前一样</translation>
    </message>
    <message>
        <source>Lines of the file: %1</source>
        <extracomment>中文：文件第 %1 行。</extracomment>
        <translation>文件第 %1 行。</translation>
    </message>
</context>
<context>
    <name>facet::TallyEditor</name>
    <message>
        <source>Total</source>
        <extracomment>中文：合计</extracomment>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>facet::TallyEditorField</name>
    <message>
        <source>Sum</source>
        <extracomment>中文：合计</extracomment>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>facet::TrendModel</name>
    <message>
        <source>Date</source>
        <extracomment>中文：日期</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>中文：评估</extracomment>
        <translation>评估</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>中文：结论</extracomment>
        <translation>结论</translation>
    </message>
    <message>
        <source>Total score</source>
        <extracomment>中文：总得分</extracomment>
        <translation>总得分</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>中文：发现</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>中文：待判定</extracomment>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Judged by another catalogue (%1) than the one before: a difference may come from it.</source>
        <extracomment>中文：依据另一版规则目录（%1）判定，与前一次的差别可能出自目录。</extracomment>
        <translation>依据另一版规则目录（%1）判定，与前一次的差别可能出自目录。</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>中文：新增</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>中文：已消除</extracomment>
        <translation>已消除</translation>
    </message>
</context>
<context>
    <name>facet::TrendView</name>
    <message>
        <source>Total score</source>
        <extracomment>中文：总得分</extracomment>
        <translation>总得分</translation>
    </message>
    <message>
        <source>An upright bar is an interval; the dotted line marks 75, the threshold of &quot;Acceptable&quot;.</source>
        <extracomment>中文：竖线为区间，虚线为「可接受」的 75 分。</extracomment>
        <translation>竖线为区间，虚线为「可接受」的 75 分。</translation>
    </message>
    <message>
        <source>Trend in numbers</source>
        <extracomment>中文：走势表</extracomment>
        <translation>走势表</translation>
    </message>
</context>
<context>
    <name>facet::WindowActions</name>
    <message>
        <source>None yet</source>
        <extracomment>中文：还没有打开过工作簿</extracomment>
        <translation>还没有打开过工作簿</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <extracomment>中文：工作簿(&amp;W)</extracomment>
        <translation>工作簿(&amp;W)</translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <extracomment>中文：最近的工作簿</extracomment>
        <translation>最近的工作簿</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>中文：编辑(&amp;E)</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>中文：查看(&amp;V)</extracomment>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>中文：语言</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>中文：外观</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <extracomment>中文：评估(&amp;A)</extracomment>
        <translation>评估(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>中文：帮助(&amp;H)</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <extracomment>中文：新建工作簿…</extracomment>
        <translation>新建工作簿…</translation>
    </message>
    <message>
        <source>Open workbook…</source>
        <extracomment>中文：打开工作簿…</extracomment>
        <translation>打开工作簿…</translation>
    </message>
    <message>
        <source>Export assessment file…</source>
        <extracomment>中文：导出评估文件…</extracomment>
        <translation>导出评估文件…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>中文：退出</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>中文：撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>中文：重做</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>中文：搜索</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Next unanswered item</source>
        <extracomment>中文：下一未填项</extracomment>
        <translation>下一未填项</translation>
    </message>
    <message>
        <source>Panel with basis and verdict</source>
        <extracomment>中文：依据与判定栏</extracomment>
        <translation>依据与判定栏</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>中文：跟随系统</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>中文：浅色</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>中文：深色</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <extracomment>中文：新建评估…</extracomment>
        <translation>新建评估…</translation>
    </message>
    <message>
        <source>Assessment details…</source>
        <extracomment>中文：评估信息…</extracomment>
        <translation>评估信息…</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>中文：评估库</extracomment>
        <translation>评估库</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>中文：发现</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>中文：报告</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>中文：历史</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>What to look at in this item</source>
        <extracomment>中文：本项查什么</extracomment>
        <translation>本项查什么</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>中文：快捷键</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Facet</source>
        <extracomment>中文：关于面鉴</extracomment>
        <translation>关于面鉴</translation>
    </message>
    <message>
        <source>Import assessment files…</source>
        <extracomment>中文：导入评估文件…</extracomment>
        <translation>导入评估文件…</translation>
    </message>
    <message>
        <source>Open in new window…</source>
        <extracomment>中文：在新窗口中打开…</extracomment>
        <translation>在新窗口中打开…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>中文：比较…</extracomment>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Review and seal</source>
        <extracomment>中文：送审与封存</extracomment>
        <translation>送审与封存</translation>
    </message>
    <message>
        <source>Carry forward…</source>
        <extracomment>中文：从往年结转…</extracomment>
        <translation>从往年结转…</translation>
    </message>
    <message>
        <source>Archive and bin…</source>
        <extracomment>中文：归档与回收站…</extracomment>
        <translation>归档与回收站…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <extracomment>中文：重新开启…</extracomment>
        <translation>重新开启…</translation>
    </message>
    <message>
        <source>Next to confirm</source>
        <extracomment>中文：下一个待确认</extracomment>
        <translation>下一个待确认</translation>
    </message>
    <message>
        <source>Verify the workbook…</source>
        <extracomment>中文：校验工作簿…</extracomment>
        <translation>校验工作簿…</translation>
    </message>
    <message>
        <source>Check a report file…</source>
        <extracomment>中文：核对报告文件…</extracomment>
        <translation>核对报告文件…</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <extracomment>中文：记录(&amp;R)</extracomment>
        <translation>记录(&amp;R)</translation>
    </message>
</context>
<context>
    <name>facet::WordsModel</name>
    <message>
        <source>blank; kept in the note</source>
        <extracomment>中文：留空，写入备注</extracomment>
        <translation>留空，写入备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>中文：%1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>中文：%n 处</extracomment>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <extracomment>中文：%1「%2」</extracomment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Unrecognised value</source>
        <extracomment>中文：没有对应选项的内容</extracomment>
        <translation>没有对应选项的内容</translation>
    </message>
    <message>
        <source>Occurs</source>
        <extracomment>中文：出现</extracomment>
        <translation>出现</translation>
    </message>
    <message>
        <source>Import as</source>
        <extracomment>中文：导入为</extracomment>
        <translation>导入为</translation>
    </message>
</context>
<context>
    <name>facet::WorkbookCheck</name>
    <message>
        <source>Verify the workbook</source>
        <extracomment>中文：校验工作簿</extracomment>
        <translation>校验工作簿</translation>
    </message>
    <message>
        <source>Cancelled; the workbook was not checked to the end.</source>
        <extracomment>中文：已取消，没有校验完。</extracomment>
        <translation>已取消，没有校验完。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>中文：发现的问题</extracomment>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>中文：复制</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>中文：关闭</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <extracomment>中文：正在校验 %1</extracomment>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>The workbook is intact: no fault found in database, references, history chain and seals.</source>
        <extracomment>中文：工作簿完好：数据库、引用、历史链和封存都没有问题。</extracomment>
        <translation>工作簿完好：数据库、引用、历史链和封存都没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n faults found. The workbook may have been changed by another program; keep a copy of it before looking into that.</source>
        <extracomment>中文：发现 %n 处问题。工作簿可能被面鉴以外的程序改动过；请先另存一份，再追查。</extracomment>
        <translation>
            <numerusform>发现 %n 处问题。工作簿可能被面鉴以外的程序改动过；请先另存一份，再追查。</numerusform>
        </translation>
    </message>
</context>
</TS>

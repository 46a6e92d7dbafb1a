#include "report/pdf/Palette.h"

namespace facet::pdf
{

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QColor(0x1A, 0x22, 0x2C);
    case Ink::Secondary:
        return QColor(0x46, 0x51, 0x5D);
    case Ink::Rule:
        return QColor(0x4A, 0x55, 0x61);
    case Ink::Line:
        return QColor(0xD5, 0xDA, 0xE0);
    case Ink::Accent:
        return QColor(0x1B, 0x5A, 0x92);
    case Ink::Paper:
        return QColor(0xFF, 0xFF, 0xFF);
    case Ink::Conform:
        return QColor(0x1B, 0x6B, 0x40);
    case Ink::Partial:
        return QColor(0x87, 0x52, 0x00);
    case Ink::Nonconform:
        return QColor(0xB0, 0x26, 0x1E);
    case Ink::NotApplicable:
        return QColor(0x5B, 0x66, 0x71);
    case Ink::Undetermined:
        return QColor(0x59, 0x4C, 0x9E);
    case Ink::Critical:
        return QColor(0x86, 0x12, 0x0F);
    case Ink::Observation:
        return QColor(0x22, 0x60, 0x7A);
    case Ink::RemovedWash:
        return QColor(0xFB, 0xEA, 0xE8);
    case Ink::AddedWash:
        return QColor(0xE5, 0xF2, 0xEA);
    }
    return {};
}

Ink inkOf(ReportMark mark)
{
    switch (mark) {
    case ReportMark::None:
    case ReportMark::BoxEmpty:
    case ReportMark::BoxTicked:
        return Ink::Text;
    case ReportMark::Conform:
    case ReportMark::Pass:
    case ReportMark::Good:
    case ReportMark::Acceptable:
        return Ink::Conform;
    case ReportMark::Partial:
    case ReportMark::Minor:
    case ReportMark::PartlyPassed:
        return Ink::Partial;
    case ReportMark::Nonconform:
    case ReportMark::Major:
    case ReportMark::Fail:
    case ReportMark::Rectify:
        return Ink::Nonconform;
    case ReportMark::NotApplicable:
    case ReportMark::Dropped:
        return Ink::NotApplicable;
    case ReportMark::Undetermined:
    case ReportMark::Open:
    case ReportMark::Unknown:
    case ReportMark::Incomplete:
        return Ink::Undetermined;
    case ReportMark::Critical:
    case ReportMark::Halt:
        return Ink::Critical;
    case ReportMark::Observation:
        return Ink::Observation;
    }
    return Ink::Text;
}

} // namespace facet::pdf

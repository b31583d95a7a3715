/**
 * A licence plan as a workbook for spreadsheets: typed numbers, totals as formulas, a sheet for the reasons.
 *
 * <p>Nothing of this is loaded unless a workbook is asked for. Start at {@link dev.rightful.workbook.PlanWorkbook}.
 */
@NullMarked
package dev.rightful.workbook;

import org.jspecify.annotations.NullMarked;

package org.walnut.figure.web;

import java.util.List;
import org.walnut.figure.DayTotal;
import org.walnut.figure.DivisionTotal;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.GradeShare;

/**
 * A figure for programs with what was asked, its parts by grade and place, and its last twelve
 * month ends.
 */
public record FigureDetails(
    FigureJson figure,
    FigureQuestion question,
    List<GradeShare> byGrade,
    List<DivisionTotal> byDivision,
    List<DayTotal> byMonth) {}

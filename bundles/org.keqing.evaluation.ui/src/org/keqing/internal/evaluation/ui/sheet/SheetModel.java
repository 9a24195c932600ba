package org.keqing.internal.evaluation.ui.sheet;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.keqing.evaluation.Sheet;
import org.keqing.evaluation.SheetLine;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Criterion;
import org.keqing.tiering.model.Grade;
import org.keqing.tiering.model.Scheme;

/** The sheet of one evaluator: clients by criteria, with what was typed and not yet saved. No widgets. */
public final class SheetModel {

    private record Change(int row, int criterion, BigDecimal before, BigDecimal after) {
    }

    private final List<Criterion> criteria;
    private final List<Grade> grades;
    private final Locale locale;
    private final Set<Integer> unsaved = new LinkedHashSet<>();
    private final Deque<Change> undo = new ArrayDeque<>();
    private final Deque<Change> redo = new ArrayDeque<>();
    private String evaluator = "";
    private List<SheetLine> lines = List.of();
    private BigDecimal[][] given = new BigDecimal[0][];
    private int filled;
    private Runnable listener = () -> { };

    public SheetModel(Scheme scheme, Locale locale) {
        this.criteria = List.copyOf(scheme.getCriteria());
        this.grades = Schemes.grades(scheme);
        this.locale = locale;
    }

    /** Calls the listener after every change. */
    public void onChange(Runnable newListener) {
        listener = newListener;
    }

    /** Shows the sheet of an evaluator as it is stored; what was not saved is forgotten. */
    public void show(String newEvaluator, List<SheetLine> newLines) {
        evaluator = newEvaluator;
        lines = List.copyOf(newLines);
        given = new BigDecimal[lines.size()][criteria.size()];
        filled = 0;
        for (int row = 0; row < given.length; row++) {
            for (int c = 0; c < criteria.size(); c++) {
                given[row][c] = lines.get(row).grades().get(criteria.get(c).getId());
                filled += given[row][c] == null || !isNeeded(c) ? 0 : 1;
            }
        }
        unsaved.clear();
        undo.clear();
        redo.clear();
        listener.run();
    }

    public String evaluator() {
        return evaluator;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    /** The grades of the scale, the best first: the first is typed as 1. */
    public List<Grade> grades() {
        return grades;
    }

    public int size() {
        return lines.size();
    }

    public SheetLine line(int row) {
        return lines.get(row);
    }

    /** {@return the grade, null while open} */
    public BigDecimal grade(int row, int criterion) {
        return given[row][criterion];
    }

    /** The place of a grade on the scale, 0 for the best; -1 while open. A value between two steps counts as the lower one. */
    public int step(int row, int criterion) {
        BigDecimal value = given[row][criterion];
        if (value == null) {
            return -1;
        }
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).getValue().compareTo(value) <= 0) {
                return i;
            }
        }
        return grades.size() - 1;
    }

    /** The word of a grade, empty while open. */
    public String word(int row, int criterion) {
        int step = step(row, criterion);
        return step < 0 ? "" : Schemes.name(grades.get(step), locale);
    }

    /** The heading of a criterion: its name, and its weight where the scheme counts points. */
    public String heading(int criterion) {
        return (name(criterion) + "  " + weight(criterion)).strip();
    }

    /** The name of a criterion. */
    public String name(int criterion) {
        return Schemes.name(criteria.get(criterion), locale);
    }

    /** The weight of a criterion in percent; empty where the scheme counts no points. */
    public String weight(int criterion) {
        BigDecimal weight = criteria.get(criterion).getWeight();
        return weight == null ? "" : weight.stripTrailingZeros().toPlainString() + " %";
    }

    /** Whether facts give a grade where the evaluator leaves the criterion open. */
    public boolean isComputed(int criterion) {
        return criteria.get(criterion).getInput() != null;
    }

    /** Whether the sheet is incomplete without a grade for the criterion: facts do not give one, or there are only computed criteria. */
    private boolean isNeeded(int criterion) {
        return !isComputed(criterion) || needed() == 0;
    }

    private int needed() {
        return (int) criteria.stream().filter(criterion -> criterion.getInput() == null).count();
    }

    /** The written standard of a criterion for a grade. */
    public String standard(int criterion, int step) {
        return Schemes.standard(criteria.get(criterion), grades.get(step).getId(), locale);
    }

    public String gradeName(int step) {
        return Schemes.name(grades.get(step), locale);
    }

    /**
     * Gives a grade.
     *
     * @param step 0 for the best grade; -1 leaves the criterion open
     * @return false when nothing changed, also for a step that is not on the scale
     */
    public boolean give(int row, int criterion, int step) {
        if (step >= grades.size() || row < 0 || row >= lines.size() || criterion < 0 || criterion >= criteria.size()) {
            return false;
        }
        BigDecimal value = step < 0 ? null : grades.get(step).getValue();
        BigDecimal before = given[row][criterion];
        if (value == null ? before == null : before != null && value.compareTo(before) == 0) {
            return false;
        }
        Change change = new Change(row, criterion, before, value);
        undo.push(change);
        redo.clear();
        put(change.row(), change.criterion(), change.after());
        return true;
    }

    private void put(int row, int criterion, BigDecimal value) {
        if (isNeeded(criterion)) {
            filled += (value == null ? 0 : 1) - (given[row][criterion] == null ? 0 : 1);
        }
        given[row][criterion] = value;
        unsaved.add(row);
        listener.run();
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Takes back what was typed last. */
    public void undo() {
        if (canUndo()) {
            Change change = undo.pop();
            redo.push(change);
            put(change.row(), change.criterion(), change.before());
        }
    }

    /** Types again what was taken back last. */
    public void redo() {
        if (canRedo()) {
            Change change = redo.pop();
            undo.push(change);
            put(change.row(), change.criterion(), change.after());
        }
    }

    public boolean isDirty() {
        return !unsaved.isEmpty();
    }

    /** The sheets that saving has to store. */
    public List<Sheet> unsaved(long roundId, String user) {
        List<Sheet> sheets = new ArrayList<>();
        for (int row : unsaved) {
            Map<String, BigDecimal> map = new HashMap<>();
            for (int c = 0; c < criteria.size(); c++) {
                if (given[row][c] != null) {
                    map.put(criteria.get(c).getId(), given[row][c]);
                }
            }
            sheets.add(new Sheet(roundId, lines.get(row).clientId(), evaluator, map, user));
        }
        return sheets;
    }

    /** These sheets are stored now, unless they were changed again in the meantime. */
    public void saved(List<Sheet> sheets) {
        Map<Long, Sheet> stored = new HashMap<>();
        sheets.forEach(sheet -> stored.put(sheet.clientId(), sheet));
        List<Sheet> now = unsaved(0, "");
        now.stream().filter(sheet -> stored.containsKey(sheet.clientId()) && stored.get(sheet.clientId()).grades().equals(sheet.grades()))
            .forEach(sheet -> unsaved.removeIf(row -> lines.get(row).clientId() == sheet.clientId()));
        listener.run();
    }

    /** Needed grades that are given, 0 to {@link #cells()}. */
    public int filled() {
        return filled;
    }

    /** Grades that are needed: one per client and criterion that facts do not grade. */
    public int cells() {
        return lines.size() * (needed() == 0 ? criteria.size() : needed());
    }

    /** Clients of whom every needed grade is given. */
    public int complete() {
        int count = 0;
        for (int row = 0; row < given.length; row++) {
            count += isComplete(row) ? 1 : 0;
        }
        return count;
    }

    private boolean isComplete(int row) {
        for (int c = 0; c < criteria.size(); c++) {
            if (given[row][c] == null && isNeeded(c)) {
                return false;
            }
        }
        return true;
    }

    /** Clients of whom every needed grade is given on a sheet that is not shown here. */
    public int complete(List<SheetLine> other) {
        return (int) other.stream().filter(line -> {
            for (int c = 0; c < criteria.size(); c++) {
                if (isNeeded(c) && !line.grades().containsKey(criteria.get(c).getId())) {
                    return false;
                }
            }
            return true;
        }).count();
    }

    /** The first needed grade that is open after a place, by rows, as row and criterion; null when none is open. */
    public int[] nextOpen(int row, int criterion) {
        int all = lines.size() * criteria.size();
        int start = row * criteria.size() + criterion;
        for (int i = 1; i <= all; i++) {
            int at = (start + i) % all;
            int c = at % criteria.size();
            if (given[at / criteria.size()][c] == null && isNeeded(c)) {
                return new int[] { at / criteria.size(), c };
            }
        }
        return null;
    }
}

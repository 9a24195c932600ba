package org.keqing.internal.support.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.keqing.exchange.RowReader.Place;
import org.keqing.support.life.PlanStep;
import org.keqing.support.model.PlanState;
import org.keqing.support.model.SupportPlan;

/** What a file says of one plan. */
final class PlanDraft {

    /** By this a plan is known, unless several share it. */
    record Key(long client, String title, LocalDate start) {
    }

    /**
     * A step of its life.
     *
     * @param place where the file says so; {@code null} for one on record
     */
    record Step(PlanStep step, LocalDate day, String who, String comment, Place place) {

        boolean same(Step other) {
            return step == other.step && day.equals(other.day) && who.equals(other.who) && Objects.equals(comment, other.comment);
        }
    }

    /** What a client was when the plan began. */
    record Begun(String scheme, String tier) {
    }

    final Key key;
    /** Which one of several with this key, from 1; 0 when the file does not say. */
    final int nth;
    final Place first;
    /** The row of the plan itself; {@code null} when the file has only parts of it. */
    Place head;
    /** Whether one of its rows is wrong, so that the rest says nothing. */
    boolean broken;
    /** The state that the file says; {@code null} for none. */
    PlanState state;
    final Map<EAttribute, Object> values = new HashMap<>();
    final Map<PlanPart, List<EObject>> lists = new EnumMap<>(PlanPart.class);
    final Map<EObject, Place> places = new IdentityHashMap<>();
    final List<Step> steps = new ArrayList<>();
    /** By id of the client. */
    final Map<Long, Begun> begun = new HashMap<>();
    /** As it is stored; {@code null} for a new one. */
    StoredPlan stored;
    /** As it will be. */
    SupportPlan plan;

    PlanDraft(Key key, int nth, Place first) {
        this.key = key;
        this.nth = nth;
        this.first = first;
    }

    void add(PlanPart part, EObject object, Place place) {
        lists.computeIfAbsent(part, each -> new ArrayList<>()).add(object);
        places.put(object, place);
    }
}

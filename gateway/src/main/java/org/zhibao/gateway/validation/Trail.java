package org.zhibao.gateway.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhibao.gateway.problem.Text;
import org.zhibao.gateway.problem.Violation;

/**
 * Where a check stands inside a document and what it has found. The place is kept as a stack and becomes a JSON Pointer
 * only when something is wrong, so that a correct request costs no strings.
 */
final class Trail {

    /** A caller who sends worse than this learns the rest after correcting these. */
    private static final int MOST_VIOLATIONS = 50;

    private final String root;
    private final List<Violation> violations = new ArrayList<>(0);
    private Object[] steps = new Object[16];
    private int depth;
    private int found;

    private Trail(String root) {
        this.root = root;
    }

    /** Starts at the root of a body. */
    static Trail ofBody() {
        return new Trail("");
    }

    /**
     * Starts at a parameter.
     *
     * @param place how violations name it, e.g. {@code ?limit}
     */
    static Trail ofParameter(String place) {
        return new Trail(place);
    }

    void enter(Object nameOrIndex) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = nameOrIndex;
    }

    void leave() {
        depth--;
    }

    void report(String code, String zh, String en) {
        found++;
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(new Violation(pointer(), code, new Text(zh, en)));
        }
    }

    /** Violations found so far; to be compared before and after a part was checked. */
    int found() {
        return found;
    }

    /** Forgets what was found after a point, when an alternative turned out not to be needed. */
    void forgetSince(int earlierFound) {
        found = earlierFound;
        while (violations.size() > earlierFound) {
            violations.removeLast();
        }
    }

    List<Violation> violations() {
        return violations;
    }

    private String pointer() {
        var pointer = new StringBuilder(root);
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(steps[i].toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}

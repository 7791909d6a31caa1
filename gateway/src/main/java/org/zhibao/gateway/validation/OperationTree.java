package org.zhibao.gateway.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the operation of a path: literal segments win over templated ones, as OpenAPI 3.1 section 4.8.8 asks. */
final class OperationTree {

    private final Map<String, OperationTree> literal = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();
    private @Nullable OperationTree templated;

    void add(List<String> segments, String method, Operation operation) {
        var node = this;
        for (var segment : segments) {
            node = segment.startsWith("{") ? node.templatedChild() : node.literalChild(segment);
        }
        node.operations.put(method, operation);
    }

    private OperationTree literalChild(String segment) {
        return literal.computeIfAbsent(segment, absent -> new OperationTree());
    }

    private OperationTree templatedChild() {
        if (templated == null) {
            templated = new OperationTree();
        }
        return templated;
    }

    /** The operation, or null when the document does not describe it. */
    @Nullable
    Operation find(List<String> segments, String method) {
        return find(segments, 0, method);
    }

    private @Nullable Operation find(List<String> segments, int position, String method) {
        if (position == segments.size()) {
            return operations.get(method);
        }
        var child = literal.get(segments.get(position));
        var found = child == null ? null : child.find(segments, position + 1, method);
        return found != null || templated == null ? found : templated.find(segments, position + 1, method);
    }
}

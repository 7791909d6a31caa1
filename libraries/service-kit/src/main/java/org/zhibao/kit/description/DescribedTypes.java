package org.zhibao.kit.description;

import java.util.HashMap;
import java.util.Map;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/** The classes that operations take and answer, by the name of the schema that describes them. */
final class DescribedTypes {

    private final IndexView index;
    private final Map<String, ClassInfo> byName = new HashMap<>();

    DescribedTypes(IndexView index) {
        this.index = index;
    }

    /**
     * Takes up a type and whatever it is made of.
     *
     * @throws IllegalStateException when two classes would be described under one name; the scanner would number them, and
     *     a client would find its classes renamed as soon as a third came
     */
    void take(Type type) {
        switch (type.kind()) {
            case ARRAY -> take(type.asArrayType().constituent());
            case PARAMETERIZED_TYPE -> {
                type.asParameterizedType().arguments().forEach(this::take);
                takeClass(type);
            }
            case CLASS -> takeClass(type);
            default -> {}
        }
    }

    private void takeClass(Type type) {
        var found = index.getClassByName(type.name());
        if (found == null || !(found.isRecord() || found.isEnum())) {
            return;
        }
        var name = ComponentNames.of(found);
        var earlier = byName.putIfAbsent(name, found);
        if (earlier == null) {
            found.recordComponents().forEach(component -> take(component.type()));
        } else if (!earlier.name().equals(found.name()) && type.kind() == Type.Kind.CLASS) {
            throw new IllegalStateException(
                    "%s and %s are both described as %s: give one of them another @Schema(name = …)"
                            .formatted(earlier.name(), found.name(), name));
        }
    }

    Map<String, ClassInfo> byName() {
        return byName;
    }
}

package org.zhibao.statistics.catalogue;

import java.util.List;

/** A definition as the table keeps it; what its source does not use is empty. */
record DefinitionColumns(List<String> facts, String filter, String measure, String formula) {

    static DefinitionColumns of(Definition definition) {
        return switch (definition) {
            case Definition.Counted counted ->
                new DefinitionColumns(
                        counted.facts(),
                        counted.filter().toString(),
                        counted.measure().toString(),
                        "");
            case Definition.Imported _ -> new DefinitionColumns(List.of(), "", "", "");
            case Definition.Derived(var formula) -> new DefinitionColumns(List.of(), "", "", formula.text());
        };
    }
}

package org.zhibao.cases.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibao.cases.procedure.CaseBar;

/** A set of bars in one column, names between commas; most cases have none. */
@Converter
final class BarSetColumn implements AttributeConverter<Set<CaseBar>, String> {

    @Override
    public String convertToDatabaseColumn(Set<CaseBar> bars) {
        return bars.stream().map(CaseBar::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<CaseBar> convertToEntityAttribute(String column) {
        var bars = EnumSet.noneOf(CaseBar.class);
        Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(CaseBar::valueOf)
                .forEach(bars::add);
        return bars;
    }
}

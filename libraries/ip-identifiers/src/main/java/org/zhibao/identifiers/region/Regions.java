package org.zhibao.identifiers.region;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Rule;

/**
 * The register of administrative units: the nation, all provinces, and the whole of Inner Mongolia down to counties and
 * functional zones. A province of which no unit below is listed says nothing about its counties, so their codes raise no
 * warning.
 */
public final class Regions {
    private final TreeMap<RegionCode, Region> units;
    private final Map<RegionCode, WithdrawnRegion> withdrawn;
    private final Map<String, RegionGroup> groups;

    Regions(Collection<Region> units, Collection<WithdrawnRegion> withdrawn, Collection<RegionGroup> groups) {
        this.units = new TreeMap<>(byKey(units, Region::code));
        this.withdrawn = byKey(withdrawn, WithdrawnRegion::code);
        this.groups = byKey(groups, RegionGroup::key);
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** The register that comes with the library, read once. */
    public static Regions standard() {
        return Standard.INSTANCE;
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(units.get(code));
    }

    /**
     * The unit of a code that must be in force, as where a case is filed.
     *
     * @throws org.zhibao.identifiers.InvalidIdentifier when the register does not list it, naming the successor of a
     *     withdrawn code
     */
    public Region require(RegionCode code) {
        return find(code)
                .orElseThrow(() -> withdrawalOf(code)
                        .orElseGet(() -> Finding.of(Rule.REGION_UNKNOWN, code))
                        .asException());
    }

    /** Every unit, in the order of the codes, which is the order of the hierarchy: each unit before those below it. */
    public Collection<Region> all() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** The unit itself and all below it, in the order of the codes. */
    public List<Region> subtree(RegionCode root) {
        return units.values().stream()
                .filter(unit -> root.contains(unit.code()))
                .toList();
    }

    /** The units directly below. */
    public List<Region> children(RegionCode parent) {
        return units.values().stream()
                .filter(unit -> unit.parent().filter(parent::equals).isPresent())
                .toList();
    }

    /** The units above, the nearest first and the nation last. */
    public List<Region> ancestors(RegionCode code) {
        return Stream.iterate(code.parent(), Optional::isPresent, above -> above.flatMap(RegionCode::parent))
                .flatMap(above -> above.flatMap(this::find).stream())
                .toList();
    }

    /** Units of a full or short Chinese name within a subtree; several where a name is not unique there. */
    public List<Region> named(String nameZh, RegionCode within) {
        return subtree(within).stream()
                .filter(unit -> unit.nameZh().equals(nameZh)
                        || unit.abbreviation().filter(nameZh::equals).isPresent())
                .toList();
    }

    public Optional<WithdrawnRegion> withdrawn(RegionCode code) {
        return Optional.ofNullable(withdrawn.get(code));
    }

    public Collection<WithdrawnRegion> allWithdrawn() {
        return withdrawn.values();
    }

    public Optional<RegionGroup> group(String key) {
        return Optional.ofNullable(groups.get(key));
    }

    public Collection<RegionGroup> allGroups() {
        return groups.values();
    }

    /** What is odd about a code found inside another number; empty when it is listed or beyond the register's reach. */
    public List<Finding> warningsFor(RegionCode code) {
        if (units.containsKey(code) || (units.containsKey(code.province()) && !isListedInDetail(code.province()))) {
            return List.of();
        }
        return List.of(withdrawalOf(code).orElseGet(() -> Finding.of(Rule.REGION_UNKNOWN, code)));
    }

    private boolean isListedInDetail(RegionCode province) {
        return Optional.ofNullable(units.higherKey(province))
                .filter(province::contains)
                .isPresent();
    }

    private Optional<Finding> withdrawalOf(RegionCode code) {
        return withdrawn(code)
                .map(old -> Finding.of(
                        Rule.REGION_WITHDRAWN,
                        code,
                        old.nameZh(),
                        old.lastListed(),
                        old.successor().map(RegionCode::value).orElse("—")));
    }

    private static final class Standard {
        static final Regions INSTANCE = RegionFiles.standard();
    }
}

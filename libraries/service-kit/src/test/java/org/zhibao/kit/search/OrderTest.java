package org.zhibao.kit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTest {

    private record Row(int line, LocalDate day, UUID id) {}

    private static final Row ROW =
            new Row(7, LocalDate.of(2025, 3, 20), UUID.fromString("0195b3a8-0000-7000-8000-000000000001"));

    @Test
    void the_newest_first_goes_on_with_what_is_older() {
        var order = Order.descending("receivedOn", Order.Key.day("received_on", Row::day), Order.Key.id("id", Row::id));
        var conditions = new Conditions();

        order.startAfter(order.valuesOf(order.keysOf(ROW)), conditions);

        assertThat(order.clause()).isEqualTo("order by received_on desc, id desc");
        assertThat(conditions.where()).isEqualTo(" where (received_on, id) < (?, ?)");
        assertThat(conditions.values()).containsExactly(ROW.day(), ROW.id());
    }

    @Test
    void the_order_of_a_file_goes_on_with_the_next_line() {
        var order = Order.ascending("line", Order.Key.number("line", Row::line));
        var conditions = new Conditions();

        order.startAfter(order.valuesOf(order.keysOf(ROW)), conditions);

        assertThat(order.clause()).isEqualTo("order by line");
        assertThat(conditions.where()).isEqualTo(" where (line) > (?)");
        assertThat(conditions.values()).containsExactly(7);
    }

    @Test
    void an_order_is_named_after_the_member_with_a_sign_when_the_greatest_comes_first() {
        var newest =
                Order.descending("receivedOn", Order.Key.day("received_on", Row::day), Order.Key.id("id", Row::id));
        var conditions = new Conditions();

        newest.reversed().startAfter(newest.valuesOf(newest.keysOf(ROW)), conditions);

        assertThat(newest.name()).isEqualTo("-receivedOn");
        assertThat(newest.reversed().name()).isEqualTo("receivedOn");
        assertThat(newest.reversed().clause()).isEqualTo("order by received_on, id");
        assertThat(conditions.where()).isEqualTo(" where (received_on, id) > (?, ?)");
    }
}

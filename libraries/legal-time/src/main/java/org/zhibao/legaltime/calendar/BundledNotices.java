package org.zhibao.legaltime.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The notices carried as resources {@code calendar/cn-YEAR.csv}, from 2023 on without a gap. */
final class BundledNotices {
    private static final int FIRST_YEAR = 2023;

    private BundledNotices() {}

    static List<HolidayNotice> all() {
        List<HolidayNotice> notices = new ArrayList<>();
        for (int year = FIRST_YEAR; ; year++) {
            try (InputStream in =
                    BundledNotices.class.getResourceAsStream("/org/zhibao/legaltime/calendar/cn-" + year + ".csv")) {
                if (in == null) {
                    return notices;
                }
                notices.add(HolidayNotice.read(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.zhibao.cases.evidence;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads the names of a zip archive's parts while the archive passes by, from the header before each part (APPNOTE.TXT 4.3.7).
 * What the parts hold is passed over and never unpacked: no bomb goes off, and memory stays constant however many there are.
 */
final class ArchiveParts {

    private static final int FIXED = 30;
    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    /** Longer names belong to no document; they are cut. */
    private static final int LONGEST_NAME = 512;
    /** The flag of a part whose size stands behind it, since its writer did not know it yet. */
    private static final int SIZE_BEHIND = 1 << 3;
    /** The size that refers to the extra field of an archive of more than 4 GB. */
    private static final long SIZE_ELSEWHERE = 0xFFFFFFFFL;

    private final Consumer<? super String> names;
    private final byte[] header = new byte[FIXED];
    private final byte[] name = new byte[LONGEST_NAME];
    private int headerRead;
    private int nameRead;
    private long toSkip;

    /** @param names takes the name of each part, such as {@code word/document.xml} */
    ArchiveParts(Consumer<? super String> names) {
        this.names = names;
    }

    /** The next bytes of the archive. */
    void read(byte[] bytes, int offset, int length) {
        int end = offset + length;
        for (int at = offset; at < end; ) {
            if (toSkip > 0) {
                int skipped = (int) Math.min(toSkip, end - at);
                toSkip -= skipped;
                at += skipped;
            } else {
                take(bytes[at++]);
            }
        }
    }

    private void take(byte next) {
        if (headerRead < LOCAL_HEADER.length) {
            seek(next);
        } else if (headerRead < FIXED) {
            header[headerRead++] = next;
            nameRead = 0;
            if (headerRead == FIXED && nameLength() == 0) {
                pass();
            }
        } else {
            if (nameRead < LONGEST_NAME) {
                name[nameRead] = next;
            }
            if (++nameRead == nameLength()) {
                names.accept(new String(name, 0, Math.min(nameRead, LONGEST_NAME), StandardCharsets.UTF_8));
                pass();
            }
        }
    }

    /** After a part of known size the next header follows at once; after another one it is looked for. */
    private void seek(byte next) {
        if (next != LOCAL_HEADER[headerRead]) {
            headerRead = 0;
        }
        if (next == LOCAL_HEADER[headerRead]) {
            header[headerRead++] = next;
        }
    }

    private void pass() {
        long size = number(18, 4);
        boolean known = (number(6, 2) & SIZE_BEHIND) == 0 && size != SIZE_ELSEWHERE;
        toSkip = number(28, 2) + (known ? size : 0);
        headerRead = 0;
    }

    private int nameLength() {
        return (int) number(26, 2);
    }

    /** A number of the header, least byte first. */
    private long number(int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = (value << Byte.SIZE) | Byte.toUnsignedLong(header[at + i]);
        }
        return value;
    }
}

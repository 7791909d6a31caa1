package org.zhibao.localstack.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that a ledger is verified with, told by how its lines begin. Another file would be found wrong line by line, which
 * says of a ledger that it was tampered with, and an empty one would hold.
 */
enum LedgerFile {
    /** Entries of chains and their ends. */
    EXPORT("an exported ledger", "\\s*\\{\\s*\"aggregateId\"\\s*:"),
    /** Anchors of a ledger. */
    ANCHORS("the anchors of a ledger", "\\s*\\{\\s*\"anchor\"\\s*:");

    private final String name;
    private final Pattern beginning;

    LedgerFile(String name, String beginning) {
        this.name = name;
        this.beginning = Pattern.compile(beginning);
    }

    /** Why the file cannot be checked, in a sentence; empty when some line of it is what it should be. */
    Optional<String> refusalOf(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("There is no file " + file + ".");
        }
        if (Files.isDirectory(file)) {
            return Optional.of(file + " is a folder; give the exported file.");
        }
        try (var lines = Files.newBufferedReader(file)) {
            var line = lines.readLine();
            if (line == null) {
                return Optional.of(file + " is empty; " + name + " has at least a line.");
            }
            while (line != null) {
                if (beginning.matcher(line).lookingAt()) {
                    return Optional.empty();
                }
                line = lines.readLine();
            }
            return Optional.of(file + " is not " + name + ": no line of it begins like one.");
        } catch (CharacterCodingException _) {
            return Optional.of(file + " is not " + name + ": it is no UTF-8 text.");
        } catch (IOException failure) {
            return Optional.of(file + " cannot be read: " + failure.getMessage() + ".");
        }
    }
}

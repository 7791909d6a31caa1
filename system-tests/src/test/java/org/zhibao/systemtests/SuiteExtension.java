package org.zhibao.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one suite to every test; JUnit closes it at the end of the run. */
final class SuiteExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Suite.class))
                .computeIfAbsent(
                        Suite.class,
                        key -> {
                            try {
                                return Suite.start();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        Suite.class);
    }
}

package org.zhibao.kit.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.ObjectName;

/** A service under test publishes and consumes over a real broker, one for the whole test JVM. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "org.zhibao.test:type=Broker";

    /** The broker of this JVM, started when it is not. */
    public static TestBrokerMBean broker() {
        synchronized (NAME.intern()) {
            try {
                var beans = ManagementFactory.getPlatformMBeanServer();
                var name = new ObjectName(NAME);
                if (!beans.isRegistered(name)) {
                    var broker = new TestBroker();
                    broker.start();
                    beans.registerMBean(broker, name);
                }
                return JMX.newMBeanProxy(beans, name, TestBrokerMBean.class);
            } catch (JMException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers",
                broker().getBootstrapServers(),
                "zhibao.relay.enabled",
                "true",
                "zhibao.inbox.enabled",
                "true");
    }

    /** After {@link PostgresResource}, which turns off what this one turns on. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        // The broker serves the next application of this JVM too, and goes with the JVM.
    }
}

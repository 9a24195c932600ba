package org.keqing.testsupport;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands in for an interface of the workbench, such as a site, so that a part can be tried without a running workbench: {@code getService} gives one of the services,
 * a method with an answer gives that, any other does nothing and gives nothing, an empty optional, or a stand-in of its own.
 *
 * @since 0.1
 */
public final class StandIn {

    /** An answer that is worked out for each call; for a method that gives nothing it is passed over. */
    @FunctionalInterface
    public interface Answer {

        /** The answer to these arguments. */
        Object to(Object... arguments) throws Throwable;
    }

    private final Map<String, Object> answers;
    private final List<Object> services;

    private StandIn(Map<String, Object> answers, List<Object> services) {
        this.answers = answers;
        this.services = services;
    }

    /**
     * A stand-in.
     *
     * @param type     the interface
     * @param answers  what methods give, by their names
     * @param services what {@code getService(Class)} finds
     */
    public static <T> T of(Class<T> type, Map<String, Object> answers, Object... services) {
        return new StandIn(Map.copyOf(answers), List.of(services)).as(type);
    }

    private <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, this::call));
    }

    private Object call(Object self, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> "stand-in";
            case "getService" -> service((Class<?>) arguments[0]);
            default -> {
                Object answer = answers.containsKey(method.getName()) ? answers.get(method.getName()) : nothing(method.getReturnType());
                yield answer instanceof Answer computed ? computed.to(arguments) : answer;
            }
        };
    }

    private Object service(Class<?> type) {
        return services.stream().filter(type::isInstance).findFirst().orElseGet(() -> nothing(type));
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type.isPrimitive()) {
            return type == void.class ? null : 0;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type.isInterface() ? new StandIn(Map.of(), List.of()).as(type) : null;
    }
}

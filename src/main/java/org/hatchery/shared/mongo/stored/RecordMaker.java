package org.hatchery.shared.mongo.stored;

import java.lang.reflect.Constructor;
import org.springframework.beans.BeanUtils;

/** Makes records of one component. */
record RecordMaker<T>(Constructor<T> constructor) {
    static <T> RecordMaker<T> of(Class<T> type, Class<?> component) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(component);
            constructor.setAccessible(true);
            return new RecordMaker<>(constructor);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(type + " is not a record of one " + component, missing);
        }
    }

    T make(Object component) {
        return BeanUtils.instantiateClass(constructor, component);
    }
}

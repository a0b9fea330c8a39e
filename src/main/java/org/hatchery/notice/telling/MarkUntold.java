package org.hatchery.notice.telling;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.hatchery.notice.Telling;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Marks what has something to tell as it is stored, so that no use case can forget to. */
@Component
class MarkUntold implements BeforeSaveCallback<Object> {
    private final Set<Class<?>> fresh = ConcurrentHashMap.newKeySet();

    @Override
    public Object onBeforeSave(Object entity, Document document, String collection) {
        if (entity.getClass().isAnnotationPresent(Telling.class)) {
            document.put(Telling.MARK, Telling.Marks.name());
            fresh.add(entity.getClass());
        }
        return entity;
    }

    /** Whether this node has marked something of this type since it was last asked. */
    boolean isFresh(Class<?> type) {
        return fresh.remove(type);
    }
}

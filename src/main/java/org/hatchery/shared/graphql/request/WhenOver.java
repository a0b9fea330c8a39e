package org.hatchery.shared.graphql.request;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Does something when what goes on elsewhere has ended, however it did. */
record WhenOver(Runnable act) implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
        act.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        act.run();
    }

    @Override
    public void onError(AsyncEvent event) {
        act.run();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}

package org.hatchery.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file whichever version stands before it: that only makes another address of another file. */
class VersionedFiles extends PathResourceResolver {
    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        return super.getResource(path.substring(path.indexOf('/') + 1), location);
    }
}

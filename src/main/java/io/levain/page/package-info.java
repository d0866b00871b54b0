/**
 * What people open in a browser: made on the server, in their language, to be read on a phone and to be printed.
 */
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "decision",
            "facts",
            "files",
            "forecast",
            "ledger",
            "plan",
            "problems",
            "texts"
        })
@NullMarked
package io.levain.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

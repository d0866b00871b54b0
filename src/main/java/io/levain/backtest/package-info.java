/**
 * The command that tells how Levain would have done on a folder of files. Starts neither a database nor a web
 * server.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "commandline",
            "counts",
            "decision",
            "demand::days",
            "demand::doubts",
            "demand::model",
            "demand::past",
            "evaluation",
            "files",
            "learning",
            "texts"
        })
@NullMarked
package io.levain.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package nl.meedoen.common.testing.violation.producer;

import org.eclipse.microprofile.reactive.messaging.Emitter;

record Shouter(Emitter<String> emitter) {}

package nl.meedoen.common.testing.violation.producer;

import org.apache.kafka.clients.producer.Producer;

record Sender(Producer<String, String> producer) {}

/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Option;

import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.inference.DeviceTest;
import org.modelassay.inference.InferenceException;

/** {@code assay devices}: where models can run, and the proof. */
@picocli.CommandLine.Command(name = "devices",
        description = {
                "Shows where models can run, and proves it.",
                "",
                "Each device multiplies a matrix whose square is known, in each number format. The status is 3 when "
                        + "a device gives a wrong result."})
public final class DevicesCommand implements Command {

    private final Services services;

    @Option(names = "--json", description = "Prints a JSON array on standard output.")
    private boolean json;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public DevicesCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, InferenceException, IOException {
        List<DeviceTest> tests = services.requiredInference().testDevices(services.cancellation());
        if (json) {
            services.console().json(generator -> write(generator, tests));
        } else {
            tests.forEach(this::print);
        }
        return tests.stream().allMatch(DeviceTest::passed) ? ExitStatus.MET : ExitStatus.INTERNAL_ERROR;
    }

    private void print(DeviceTest test) {
        services.console().print(test.device() + ": " + (test.passed() ? "works" : "FAILED") + " (" + test.engine()
                + "; requests side by side: " + test.parallelRequests() + ", threads of each: "
                + test.threadsPerRequest() + ")");
        if (!test.failure().isEmpty()) {
            services.console().print("  " + test.failure());
        }
        TextTable table = new TextTable();
        test.checks().forEach(check -> table.row(check.name(), check.passed() ? "right" : "WRONG",
                "deviation " + (float) check.deviation(), "allowed " + (float) check.tolerance()));
        table.lines(2).forEach(services.console()::print);
    }

    private static void write(JsonGenerator json, List<DeviceTest> tests) throws IOException {
        json.writeStartArray();
        for (DeviceTest test : tests) {
            json.writeStartObject();
            json.writeStringField("device", test.device());
            json.writeStringField("engine", test.engine());
            json.writeNumberField("parallel_requests", test.parallelRequests());
            json.writeNumberField("threads_per_request", test.threadsPerRequest());
            json.writeBooleanField("passed", test.passed());
            json.writeStringField("failure", test.failure());
            json.writeArrayFieldStart("checks");
            for (DeviceTest.Check check : test.checks()) {
                json.writeStartObject();
                json.writeStringField("name", check.name());
                json.writeNumberField("deviation", check.deviation());
                json.writeNumberField("tolerance", check.tolerance());
                json.writeBooleanField("passed", check.passed());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

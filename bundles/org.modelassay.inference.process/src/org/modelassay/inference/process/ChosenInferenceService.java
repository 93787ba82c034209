/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.DeviceTest;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceHosting;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.ProviderDescription;
import org.modelassay.inference.ServiceStatistics;
import org.modelassay.inference.process.internal.client.EquinoxLauncher;

/** The inference service of an installation: models run in this process or in one of their own, as was chosen. */
@Component(service = {InferenceService.class, InferenceHosting.class},
        property = {"service.ranking:Integer=100", InferenceHosting.SERVICE_PROPERTY + "=true"})
public final class ChosenInferenceService implements InferenceService, InferenceHosting {

    private final InferenceService here;

    private final ProcessInferenceService elsewhere;

    private volatile Host host;

    /**
     * Created by the service runtime. The system property {@value InferenceHosting#PROPERTY} says where models run at
     * first; without it they run in this process.
     *
     * @param here runs models in this process
     */
    @Activate
    public ChosenInferenceService(
            @Reference(target = "(!(" + InferenceHosting.SERVICE_PROPERTY + "=*))") InferenceService here) {
        this.here = here;
        this.elsewhere = new ProcessInferenceService(new EquinoxLauncher(), here);
        this.host = "process".equals(System.getProperty(InferenceHosting.PROPERTY)) ? Host.OWN_PROCESS
                : Host.THIS_PROCESS;
    }

    @Override
    public Host host() {
        return host;
    }

    @Override
    public void choose(Host place) {
        host = place;
    }

    private InferenceService chosen() {
        return host == Host.OWN_PROCESS ? elsewhere : here;
    }

    @Override
    public ProviderDescription provider() {
        return here.provider();
    }

    @Override
    public LanguageModel open(ModelSource source, OpenOptions options, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        return chosen().open(source, options, cancellation);
    }

    @Override
    public ModelDescription describe(ModelSource source, OpenOptions options)
            throws InvalidInputException, InferenceException {
        return here.describe(source, options);
    }

    @Override
    public List<DeviceTest> testDevices(Cancellation cancellation) throws InferenceException {
        return chosen().testDevices(cancellation);
    }

    @Override
    public List<OpenModel> openModels() {
        return Stream.of(here, elsewhere).flatMap(service -> service.openModels().stream()).toList();
    }

    @Override
    public ServiceStatistics statistics() {
        ServiceStatistics one = here.statistics();
        ServiceStatistics other = elsewhere.statistics();
        return new ServiceStatistics(
                Stream.of(one, other).flatMap(each -> each.devices().stream()).toList(),
                Stream.of(one, other).flatMap(each -> each.clients().stream()).toList(),
                Math.max(one.memoryBytes(), other.memoryBytes()), one.reservedBytes() + other.reservedBytes());
    }

    /** Ends the process for models. */
    @Deactivate
    public void close() {
        elsewhere.close();
    }
}

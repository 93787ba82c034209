/**
 */
package org.modelassay.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.Message;
import org.modelassay.model.Provenance;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Verdict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getExperiment <em>Experiment</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getAnalyser <em>Analyser</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getAnalyserName <em>Analyser Name</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getAnalyserVersion <em>Analyser Version</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getResults <em>Results</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getVerdicts <em>Verdicts</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.modelassay.model.impl.RunImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunImpl extends MinimalEObjectImpl.Container implements Run {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getExperiment() <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiment()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPERIMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExperiment() <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiment()
	 * @generated
	 * @ordered
	 */
	protected String experiment = EXPERIMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalyser() <em>Analyser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyser()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalyser() <em>Analyser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyser()
	 * @generated
	 * @ordered
	 */
	protected String analyser = ANALYSER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalyserName() <em>Analyser Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyserName()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalyserName() <em>Analyser Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyserName()
	 * @generated
	 * @ordered
	 */
	protected String analyserName = ANALYSER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalyserVersion() <em>Analyser Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyserVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSER_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalyserVersion() <em>Analyser Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyserVersion()
	 * @generated
	 * @ordered
	 */
	protected String analyserVersion = ANALYSER_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RunStatus STATUS_EDEFAULT = RunStatus.DONE;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected RunStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected String started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected static final String FINISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinished() <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinished()
	 * @generated
	 * @ordered
	 */
	protected String finished = FINISHED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<Result> results;

	/**
	 * The cached value of the '{@link #getVerdicts() <em>Verdicts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdicts()
	 * @generated
	 * @ordered
	 */
	protected EList<Verdict> verdicts;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected EList<Message> messages;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExperiment() {
		return experiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExperiment(String newExperiment) {
		String oldExperiment = experiment;
		experiment = newExperiment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__EXPERIMENT, oldExperiment, experiment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalyser() {
		return analyser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyser(String newAnalyser) {
		String oldAnalyser = analyser;
		analyser = newAnalyser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__ANALYSER, oldAnalyser, analyser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalyserName() {
		return analyserName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyserName(String newAnalyserName) {
		String oldAnalyserName = analyserName;
		analyserName = newAnalyserName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__ANALYSER_NAME, oldAnalyserName, analyserName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalyserVersion() {
		return analyserVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyserVersion(String newAnalyserVersion) {
		String oldAnalyserVersion = analyserVersion;
		analyserVersion = newAnalyserVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__ANALYSER_VERSION, oldAnalyserVersion, analyserVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RunStatus newStatus) {
		RunStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(String newStarted) {
		String oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinished() {
		return finished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinished(String newFinished) {
		String oldFinished = finished;
		finished = newFinished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__FINISHED, oldFinished, finished));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Result> getResults() {
		if (results == null) {
			results = new EObjectContainmentEList<Result>(Result.class, this, ExperimentsPackage.RUN__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Verdict> getVerdicts() {
		if (verdicts == null) {
			verdicts = new EObjectContainmentEList<Verdict>(Verdict.class, this, ExperimentsPackage.RUN__VERDICTS);
		}
		return verdicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Message> getMessages() {
		if (messages == null) {
			messages = new EObjectContainmentEList<Message>(Message.class, this, ExperimentsPackage.RUN__MESSAGES);
		}
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProvenance(Provenance newProvenance, NotificationChain msgs) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__PROVENANCE, oldProvenance, newProvenance);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(Provenance newProvenance) {
		if (newProvenance != provenance) {
			NotificationChain msgs = null;
			if (provenance != null)
				msgs = ((InternalEObject)provenance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ExperimentsPackage.RUN__PROVENANCE, null, msgs);
			if (newProvenance != null)
				msgs = ((InternalEObject)newProvenance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ExperimentsPackage.RUN__PROVENANCE, null, msgs);
			msgs = basicSetProvenance(newProvenance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.RUN__PROVENANCE, newProvenance, newProvenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentsPackage.RUN__RESULTS:
				return ((InternalEList<?>)getResults()).basicRemove(otherEnd, msgs);
			case ExperimentsPackage.RUN__VERDICTS:
				return ((InternalEList<?>)getVerdicts()).basicRemove(otherEnd, msgs);
			case ExperimentsPackage.RUN__MESSAGES:
				return ((InternalEList<?>)getMessages()).basicRemove(otherEnd, msgs);
			case ExperimentsPackage.RUN__PROVENANCE:
				return basicSetProvenance(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentsPackage.RUN__ID:
				return getId();
			case ExperimentsPackage.RUN__EXPERIMENT:
				return getExperiment();
			case ExperimentsPackage.RUN__ANALYSER:
				return getAnalyser();
			case ExperimentsPackage.RUN__ANALYSER_NAME:
				return getAnalyserName();
			case ExperimentsPackage.RUN__ANALYSER_VERSION:
				return getAnalyserVersion();
			case ExperimentsPackage.RUN__STATUS:
				return getStatus();
			case ExperimentsPackage.RUN__STARTED:
				return getStarted();
			case ExperimentsPackage.RUN__FINISHED:
				return getFinished();
			case ExperimentsPackage.RUN__RESULTS:
				return getResults();
			case ExperimentsPackage.RUN__VERDICTS:
				return getVerdicts();
			case ExperimentsPackage.RUN__MESSAGES:
				return getMessages();
			case ExperimentsPackage.RUN__PROVENANCE:
				return getProvenance();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentsPackage.RUN__ID:
				setId((String)newValue);
				return;
			case ExperimentsPackage.RUN__EXPERIMENT:
				setExperiment((String)newValue);
				return;
			case ExperimentsPackage.RUN__ANALYSER:
				setAnalyser((String)newValue);
				return;
			case ExperimentsPackage.RUN__ANALYSER_NAME:
				setAnalyserName((String)newValue);
				return;
			case ExperimentsPackage.RUN__ANALYSER_VERSION:
				setAnalyserVersion((String)newValue);
				return;
			case ExperimentsPackage.RUN__STATUS:
				setStatus((RunStatus)newValue);
				return;
			case ExperimentsPackage.RUN__STARTED:
				setStarted((String)newValue);
				return;
			case ExperimentsPackage.RUN__FINISHED:
				setFinished((String)newValue);
				return;
			case ExperimentsPackage.RUN__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends Result>)newValue);
				return;
			case ExperimentsPackage.RUN__VERDICTS:
				getVerdicts().clear();
				getVerdicts().addAll((Collection<? extends Verdict>)newValue);
				return;
			case ExperimentsPackage.RUN__MESSAGES:
				getMessages().clear();
				getMessages().addAll((Collection<? extends Message>)newValue);
				return;
			case ExperimentsPackage.RUN__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.RUN__ID:
				setId(ID_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__EXPERIMENT:
				setExperiment(EXPERIMENT_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__ANALYSER:
				setAnalyser(ANALYSER_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__ANALYSER_NAME:
				setAnalyserName(ANALYSER_NAME_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__ANALYSER_VERSION:
				setAnalyserVersion(ANALYSER_VERSION_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__FINISHED:
				setFinished(FINISHED_EDEFAULT);
				return;
			case ExperimentsPackage.RUN__RESULTS:
				getResults().clear();
				return;
			case ExperimentsPackage.RUN__VERDICTS:
				getVerdicts().clear();
				return;
			case ExperimentsPackage.RUN__MESSAGES:
				getMessages().clear();
				return;
			case ExperimentsPackage.RUN__PROVENANCE:
				setProvenance((Provenance)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.RUN__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ExperimentsPackage.RUN__EXPERIMENT:
				return EXPERIMENT_EDEFAULT == null ? experiment != null : !EXPERIMENT_EDEFAULT.equals(experiment);
			case ExperimentsPackage.RUN__ANALYSER:
				return ANALYSER_EDEFAULT == null ? analyser != null : !ANALYSER_EDEFAULT.equals(analyser);
			case ExperimentsPackage.RUN__ANALYSER_NAME:
				return ANALYSER_NAME_EDEFAULT == null ? analyserName != null : !ANALYSER_NAME_EDEFAULT.equals(analyserName);
			case ExperimentsPackage.RUN__ANALYSER_VERSION:
				return ANALYSER_VERSION_EDEFAULT == null ? analyserVersion != null : !ANALYSER_VERSION_EDEFAULT.equals(analyserVersion);
			case ExperimentsPackage.RUN__STATUS:
				return status != STATUS_EDEFAULT;
			case ExperimentsPackage.RUN__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case ExperimentsPackage.RUN__FINISHED:
				return FINISHED_EDEFAULT == null ? finished != null : !FINISHED_EDEFAULT.equals(finished);
			case ExperimentsPackage.RUN__RESULTS:
				return results != null && !results.isEmpty();
			case ExperimentsPackage.RUN__VERDICTS:
				return verdicts != null && !verdicts.isEmpty();
			case ExperimentsPackage.RUN__MESSAGES:
				return messages != null && !messages.isEmpty();
			case ExperimentsPackage.RUN__PROVENANCE:
				return provenance != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", experiment: ");
		result.append(experiment);
		result.append(", analyser: ");
		result.append(analyser);
		result.append(", analyserName: ");
		result.append(analyserName);
		result.append(", analyserVersion: ");
		result.append(analyserVersion);
		result.append(", status: ");
		result.append(status);
		result.append(", started: ");
		result.append(started);
		result.append(", finished: ");
		result.append(finished);
		result.append(')');
		return result.toString();
	}

} //RunImpl

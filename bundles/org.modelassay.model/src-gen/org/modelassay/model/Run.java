/**
 */
package org.modelassay.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one execution of an experiment gave: the root of run.assayrun.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Run#getId <em>Id</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getExperiment <em>Experiment</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getAnalyser <em>Analyser</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getAnalyserName <em>Analyser Name</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getAnalyserVersion <em>Analyser Version</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getStatus <em>Status</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getStarted <em>Started</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getResults <em>Results</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getVerdicts <em>Verdicts</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.modelassay.model.Run#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the experiment and the short key of the run: the same wherever and whenever it ran.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiment</em>' attribute.
	 * @see #setExperiment(String)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Experiment()
	 * @model
	 * @generated
	 */
	String getExperiment();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getExperiment <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experiment</em>' attribute.
	 * @see #getExperiment()
	 * @generated
	 */
	void setExperiment(String value);

	/**
	 * Returns the value of the '<em><b>Analyser</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the analyser.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyser</em>' attribute.
	 * @see #setAnalyser(String)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Analyser()
	 * @model required="true"
	 * @generated
	 */
	String getAnalyser();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getAnalyser <em>Analyser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyser</em>' attribute.
	 * @see #getAnalyser()
	 * @generated
	 */
	void setAnalyser(String value);

	/**
	 * Returns the value of the '<em><b>Analyser Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the analyser.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyser Name</em>' attribute.
	 * @see #setAnalyserName(String)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_AnalyserName()
	 * @model
	 * @generated
	 */
	String getAnalyserName();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getAnalyserName <em>Analyser Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyser Name</em>' attribute.
	 * @see #getAnalyserName()
	 * @generated
	 */
	void setAnalyserName(String value);

	/**
	 * Returns the value of the '<em><b>Analyser Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the analyser: its results are comparable within one version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyser Version</em>' attribute.
	 * @see #setAnalyserVersion(String)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_AnalyserVersion()
	 * @model
	 * @generated
	 */
	String getAnalyserVersion();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getAnalyserVersion <em>Analyser Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyser Version</em>' attribute.
	 * @see #getAnalyserVersion()
	 * @generated
	 */
	void setAnalyserVersion(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.modelassay.model.RunStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the run ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.modelassay.model.RunStatus
	 * @see #setStatus(RunStatus)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Status()
	 * @model required="true"
	 * @generated
	 */
	RunStatus getStatus();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.modelassay.model.RunStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RunStatus value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it started, as ISO 8601 in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(String)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Started()
	 * @model
	 * @generated
	 */
	String getStarted();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(String value);

	/**
	 * Returns the value of the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ended, as ISO 8601 in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finished</em>' attribute.
	 * @see #setFinished(String)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Finished()
	 * @model
	 * @generated
	 */
	String getFinished();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getFinished <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished</em>' attribute.
	 * @see #getFinished()
	 * @generated
	 */
	void setFinished(String value);

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.Result}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found, in the order of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Results()
	 * @model containment="true"
	 * @generated
	 */
	EList<Result> getResults();

	/**
	 * Returns the value of the '<em><b>Verdicts</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the expectations fared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdicts</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Verdicts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Verdict> getVerdicts();

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.Message}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user was told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Messages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Message> getMessages();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From what the results were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference.
	 * @see #setProvenance(Provenance)
	 * @see org.modelassay.model.ExperimentsPackage#getRun_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Run#getProvenance <em>Provenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' containment reference.
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

} // Run

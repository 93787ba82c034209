/**
 */
package org.modelassay.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Baseline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A run that somebody has accepted, as what later runs are compared with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Baseline#getExperiment <em>Experiment</em>}</li>
 *   <li>{@link org.modelassay.model.Baseline#getRun <em>Run</em>}</li>
 *   <li>{@link org.modelassay.model.Baseline#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link org.modelassay.model.Baseline#getMetrics <em>Metrics</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getBaseline()
 * @model
 * @generated
 */
public interface Baseline extends EObject {
	/**
	 * Returns the value of the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiment</em>' attribute.
	 * @see #setExperiment(String)
	 * @see org.modelassay.model.ExperimentsPackage#getBaseline_Experiment()
	 * @model required="true"
	 * @generated
	 */
	String getExperiment();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Baseline#getExperiment <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experiment</em>' attribute.
	 * @see #getExperiment()
	 * @generated
	 */
	void setExperiment(String value);

	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see org.modelassay.model.ExperimentsPackage#getBaseline_Run()
	 * @model
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Baseline#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was accepted: the UTC time in ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #setAccepted(String)
	 * @see org.modelassay.model.ExperimentsPackage#getBaseline_Accepted()
	 * @model
	 * @generated
	 */
	String getAccepted();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Baseline#getAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #getAccepted()
	 * @generated
	 */
	void setAccepted(String value);

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.BaselineMetric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getBaseline_Metrics()
	 * @model containment="true"
	 * @generated
	 */
	EList<BaselineMetric> getMetrics();

} // Baseline

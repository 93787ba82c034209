/**
 */
package org.modelassay.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One analyser asked one question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Experiment#getId <em>Id</em>}</li>
 *   <li>{@link org.modelassay.model.Experiment#getDescription <em>Description</em>}</li>
 *   <li>{@link org.modelassay.model.Experiment#getAnalyser <em>Analyser</em>}</li>
 *   <li>{@link org.modelassay.model.Experiment#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.modelassay.model.Experiment#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.modelassay.model.Experiment#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.modelassay.model.Experiment#getExpectations <em>Expectations</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A readable name, unique within the study; runs are stored under it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.modelassay.model.ExperimentsPackage#getExperiment_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Experiment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.modelassay.model.ExperimentsPackage#getExperiment_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Experiment#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Analyser</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the analyser, as contributed to the extension point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyser</em>' attribute.
	 * @see #setAnalyser(String)
	 * @see org.modelassay.model.ExperimentsPackage#getExperiment_Analyser()
	 * @model required="true"
	 * @generated
	 */
	String getAnalyser();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Experiment#getAnalyser <em>Analyser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyser</em>' attribute.
	 * @see #getAnalyser()
	 * @generated
	 */
	void setAnalyser(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seed that every unit of work derives its own from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.modelassay.model.ExperimentsPackage#getExperiment_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Experiment#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.InputBinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the analyser is given, by role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getExperiment_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<InputBinding> getInputs();

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.ParameterSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parameters that differ from their defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getExperiment_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterSetting> getParameters();

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold for the experiment to pass.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getExperiment_Expectations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expectation> getExpectations();

} // Experiment

/**
 */
package org.modelassay.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verdict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one expectation fared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Verdict#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.modelassay.model.Verdict#getComparator <em>Comparator</em>}</li>
 *   <li>{@link org.modelassay.model.Verdict#getBound <em>Bound</em>}</li>
 *   <li>{@link org.modelassay.model.Verdict#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.modelassay.model.Verdict#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.modelassay.model.Verdict#getActual <em>Actual</em>}</li>
 *   <li>{@link org.modelassay.model.Verdict#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.modelassay.model.Verdict#getMessage <em>Message</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getVerdict()
 * @model
 * @generated
 */
public interface Verdict extends EObject {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key of the metric.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Metric()
	 * @model required="true"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Comparator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.modelassay.model.Comparator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparator</em>' attribute.
	 * @see org.modelassay.model.Comparator
	 * @see #setComparator(Comparator)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Comparator()
	 * @model required="true"
	 * @generated
	 */
	Comparator getComparator();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getComparator <em>Comparator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparator</em>' attribute.
	 * @see org.modelassay.model.Comparator
	 * @see #getComparator()
	 * @generated
	 */
	void setComparator(Comparator value);

	/**
	 * Returns the value of the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bound</em>' attribute.
	 * @see #setBound(double)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Bound()
	 * @model required="true"
	 * @generated
	 */
	double getBound();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getBound <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bound</em>' attribute.
	 * @see #getBound()
	 * @generated
	 */
	void setBound(double value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the bound could be missed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(double)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Tolerance()
	 * @model
	 * @generated
	 */
	double getTolerance();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.modelassay.model.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a miss fails the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.modelassay.model.Severity
	 * @see #setSeverity(Severity)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.modelassay.model.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value of the metric; not set if there was none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #isSetActual()
	 * @see #unsetActual()
	 * @see #setActual(double)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Actual()
	 * @model unsettable="true"
	 * @generated
	 */
	double getActual();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #isSetActual()
	 * @see #unsetActual()
	 * @see #getActual()
	 * @generated
	 */
	void setActual(double value);

	/**
	 * Unsets the value of the '{@link org.modelassay.model.Verdict#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetActual()
	 * @see #getActual()
	 * @see #setActual(double)
	 * @generated
	 */
	void unsetActual();

	/**
	 * Returns whether the value of the '{@link org.modelassay.model.Verdict#getActual <em>Actual</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Actual</em>' attribute is set.
	 * @see #unsetActual()
	 * @see #getActual()
	 * @see #setActual(double)
	 * @generated
	 */
	boolean isSetActual();

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.modelassay.model.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it came to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.modelassay.model.Outcome
	 * @see #setOutcome(Outcome)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Outcome()
	 * @model required="true"
	 * @generated
	 */
	Outcome getOutcome();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.modelassay.model.Outcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(Outcome value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The verdict in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.modelassay.model.ExperimentsPackage#getVerdict_Message()
	 * @model
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Verdict#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

} // Verdict

/**
 */
package org.modelassay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Metric#getValue <em>Value</em>}</li>
 *   <li>{@link org.modelassay.model.Metric#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.modelassay.model.Metric#getLow <em>Low</em>}</li>
 *   <li>{@link org.modelassay.model.Metric#getHigh <em>High</em>}</li>
 *   <li>{@link org.modelassay.model.Metric#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.modelassay.model.Metric#getIntervalMethod <em>Interval Method</em>}</li>
 *   <li>{@link org.modelassay.model.Metric#getPublished <em>Published</em>}</li>
 *   <li>{@link org.modelassay.model.Metric#getPublishedSource <em>Published Source</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends Result {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_Value()
	 * @model required="true"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lower end of its interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #setLow(double)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_Low()
	 * @model unsettable="true"
	 * @generated
	 */
	double getLow();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #getLow()
	 * @generated
	 */
	void setLow(double value);

	/**
	 * Unsets the value of the '{@link org.modelassay.model.Metric#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	void unsetLow();

	/**
	 * Returns whether the value of the '{@link org.modelassay.model.Metric#getLow <em>Low</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Low</em>' attribute is set.
	 * @see #unsetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	boolean isSetLow();

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper end of its interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #setHigh(double)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_High()
	 * @model unsettable="true"
	 * @generated
	 */
	double getHigh();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(double value);

	/**
	 * Unsets the value of the '{@link org.modelassay.model.Metric#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	void unsetHigh();

	/**
	 * Returns whether the value of the '{@link org.modelassay.model.Metric#getHigh <em>High</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>High</em>' attribute is set.
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	boolean isSetHigh();

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coverage the interval is made for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #setConfidence(double)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_Confidence()
	 * @model unsettable="true"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Unsets the value of the '{@link org.modelassay.model.Metric#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConfidence()
	 * @see #getConfidence()
	 * @see #setConfidence(double)
	 * @generated
	 */
	void unsetConfidence();

	/**
	 * Returns whether the value of the '{@link org.modelassay.model.Metric#getConfidence <em>Confidence</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Confidence</em>' attribute is set.
	 * @see #unsetConfidence()
	 * @see #getConfidence()
	 * @see #setConfidence(double)
	 * @generated
	 */
	boolean isSetConfidence();

	/**
	 * Returns the value of the '<em><b>Interval Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the interval was computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Method</em>' attribute.
	 * @see #setIntervalMethod(String)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_IntervalMethod()
	 * @model
	 * @generated
	 */
	String getIntervalMethod();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getIntervalMethod <em>Interval Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Method</em>' attribute.
	 * @see #getIntervalMethod()
	 * @generated
	 */
	void setIntervalMethod(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The published value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #isSetPublished()
	 * @see #unsetPublished()
	 * @see #setPublished(double)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_Published()
	 * @model unsettable="true"
	 * @generated
	 */
	double getPublished();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #isSetPublished()
	 * @see #unsetPublished()
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(double value);

	/**
	 * Unsets the value of the '{@link org.modelassay.model.Metric#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPublished()
	 * @see #getPublished()
	 * @see #setPublished(double)
	 * @generated
	 */
	void unsetPublished();

	/**
	 * Returns whether the value of the '{@link org.modelassay.model.Metric#getPublished <em>Published</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Published</em>' attribute is set.
	 * @see #unsetPublished()
	 * @see #getPublished()
	 * @see #setPublished(double)
	 * @generated
	 */
	boolean isSetPublished();

	/**
	 * Returns the value of the '<em><b>Published Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published Source</em>' attribute.
	 * @see #setPublishedSource(String)
	 * @see org.modelassay.model.ExperimentsPackage#getMetric_PublishedSource()
	 * @model
	 * @generated
	 */
	String getPublishedSource();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Metric#getPublishedSource <em>Published Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published Source</em>' attribute.
	 * @see #getPublishedSource()
	 * @generated
	 */
	void setPublishedSource(String value);

} // Metric

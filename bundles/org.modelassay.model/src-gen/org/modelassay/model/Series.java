/**
 */
package org.modelassay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Series</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Curves, bars or points over one axis.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Series#getStyle <em>Style</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getSeries()
 * @model
 * @generated
 */
public interface Series extends Chart {
	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.modelassay.model.SeriesStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How values are drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see org.modelassay.model.SeriesStyle
	 * @see #setStyle(SeriesStyle)
	 * @see org.modelassay.model.ExperimentsPackage#getSeries_Style()
	 * @model
	 * @generated
	 */
	SeriesStyle getStyle();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Series#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see org.modelassay.model.SeriesStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(SeriesStyle value);

} // Series

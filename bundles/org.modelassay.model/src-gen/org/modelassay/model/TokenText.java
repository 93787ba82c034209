/**
 */
package org.modelassay.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Token Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text with one value for each token; tokens and values are in a CSV file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.TokenText#getFile <em>File</em>}</li>
 *   <li>{@link org.modelassay.model.TokenText#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getTokenText()
 * @model
 * @generated
 */
public interface TokenText extends Result {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file, relative to the run directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.modelassay.model.ExperimentsPackage#getTokenText_File()
	 * @model required="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.modelassay.model.TokenText#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the values measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Axis)
	 * @see org.modelassay.model.ExperimentsPackage#getTokenText_Value()
	 * @model containment="true"
	 * @generated
	 */
	Axis getValue();

	/**
	 * Sets the value of the '{@link org.modelassay.model.TokenText#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Axis value);

} // TokenText

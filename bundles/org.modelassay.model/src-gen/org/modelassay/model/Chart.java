/**
 */
package org.modelassay.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chart</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Curves over one axis; the values are in a CSV file whose columns are the places (x; or low and high of each bin) and then the curves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Chart#getFile <em>File</em>}</li>
 *   <li>{@link org.modelassay.model.Chart#getX <em>X</em>}</li>
 *   <li>{@link org.modelassay.model.Chart#getY <em>Y</em>}</li>
 *   <li>{@link org.modelassay.model.Chart#getCurves <em>Curves</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getChart()
 * @model abstract="true"
 * @generated
 */
public interface Chart extends Result {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file, relative to the run directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.modelassay.model.ExperimentsPackage#getChart_File()
	 * @model required="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Chart#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The horizontal axis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' containment reference.
	 * @see #setX(Axis)
	 * @see org.modelassay.model.ExperimentsPackage#getChart_X()
	 * @model containment="true"
	 * @generated
	 */
	Axis getX();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Chart#getX <em>X</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' containment reference.
	 * @see #getX()
	 * @generated
	 */
	void setX(Axis value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vertical axis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' containment reference.
	 * @see #setY(Axis)
	 * @see org.modelassay.model.ExperimentsPackage#getChart_Y()
	 * @model containment="true"
	 * @generated
	 */
	Axis getY();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Chart#getY <em>Y</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' containment reference.
	 * @see #getY()
	 * @generated
	 */
	void setY(Axis value);

	/**
	 * Returns the value of the '<em><b>Curves</b></em>' containment reference list.
	 * The list contents are of type {@link org.modelassay.model.Curve}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The curves in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Curves</em>' containment reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getChart_Curves()
	 * @model containment="true"
	 * @generated
	 */
	EList<Curve> getCurves();

} // Chart

/**
 */
package org.modelassay.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Curve</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a chart: a column of the file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.Curve#getName <em>Name</em>}</li>
 *   <li>{@link org.modelassay.model.Curve#getLabel <em>Label</em>}</li>
 *   <li>{@link org.modelassay.model.Curve#getRole <em>Role</em>}</li>
 *   <li>{@link org.modelassay.model.Curve#isBand <em>Band</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getCurve()
 * @model
 * @generated
 */
public interface Curve extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The head of its column; its band has the heads name_low and name_high.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.modelassay.model.ExperimentsPackage#getCurve_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Curve#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is written beside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.modelassay.model.ExperimentsPackage#getCurve_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Curve#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.modelassay.model.CurveRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.modelassay.model.CurveRole
	 * @see #setRole(CurveRole)
	 * @see org.modelassay.model.ExperimentsPackage#getCurve_Role()
	 * @model
	 * @generated
	 */
	CurveRole getRole();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Curve#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.modelassay.model.CurveRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(CurveRole value);

	/**
	 * Returns the value of the '<em><b>Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has a band.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Band</em>' attribute.
	 * @see #setBand(boolean)
	 * @see org.modelassay.model.ExperimentsPackage#getCurve_Band()
	 * @model
	 * @generated
	 */
	boolean isBand();

	/**
	 * Sets the value of the '{@link org.modelassay.model.Curve#isBand <em>Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Band</em>' attribute.
	 * @see #isBand()
	 * @generated
	 */
	void setBand(boolean value);

} // Curve

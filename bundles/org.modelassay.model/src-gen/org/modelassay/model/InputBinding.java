/**
 */
package org.modelassay.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input Binding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Gives a role of an analyser its inputs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.InputBinding#getRole <em>Role</em>}</li>
 *   <li>{@link org.modelassay.model.InputBinding#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @see org.modelassay.model.ExperimentsPackage#getInputBinding()
 * @model
 * @generated
 */
public interface InputBinding extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that the analyser declares.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.modelassay.model.ExperimentsPackage#getInputBinding_Role()
	 * @model required="true"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.modelassay.model.InputBinding#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' reference list.
	 * The list contents are of type {@link org.modelassay.model.InputReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is bound to it, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' reference list.
	 * @see org.modelassay.model.ExperimentsPackage#getInputBinding_References()
	 * @model required="true"
	 * @generated
	 */
	EList<InputReference> getReferences();

} // InputBinding

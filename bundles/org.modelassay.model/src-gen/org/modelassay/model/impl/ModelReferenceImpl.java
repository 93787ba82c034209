/**
 */
package org.modelassay.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.ModelReference;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Model Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ModelReferenceImpl extends InputReferenceImpl implements ModelReference {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelReferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.MODEL_REFERENCE;
	}

} //ModelReferenceImpl
